//! The words that messages of servers are made of.

/// Whether a word, in small letters, says nothing of anybody: it is one of those
/// that messages about requests, accounts and payments are made of, in English and
/// in Spanish.
///
/// Which words are private cannot be told, for a name can be written in any way;
/// which are not can be.
pub(super) fn is_harmless(word: &str) -> bool {
    // Each is found at once or not at all: the lines are short, and few are asked for.
    WORDS
        .split_ascii_whitespace()
        .any(|harmless| harmless == word)
}

const WORDS: &str = "\
    a about above absent accept accepted access account accounts ach action active add \
    added additional address adjustments affected affiliate after again against \
    ahorros al algo alguno algún all allowed already also ambiente amount amounts an \
    and another answer answered answers anterior antes any api app application \
    approved aprobada aprobado archivo are argument array as ask at attempt attempts \
    audio autenticación auth authentication authorization authorized autorización \
    autorizado available año años aún back bad balance banco bancos bank banks base be \
    bearer because been before being below between bic binary blocked body boolean but \
    by byte bytes cadena call called cambiar campo campos can cancel cancelada \
    cancelado canceled cancelled cannot cantidad caracteres card cards cash caused cc \
    ce cedula celular change changed character characters charge charges charset check \
    checked checking city clave client cliente clientes closed cobro cobros code codes \
    collected column come comes como company completado complete completed con \
    conexión conflict connection consulta contact contacte contain contained \
    containing contains content contract cop correcta correcto correo corriente could \
    count country creado crear create created creation credentials credit csv \
    cualquier cuando cuenta cuentas cuerpo currency current cursor customer customers \
    cut cvv cycle cédula código daily data database date dates dato datos day days de \
    debe deben debería debit debited declined default del delete deleted denegado \
    denied desconocido describe described descripción description desde después \
    destino detail details devolución dias did different digit digits dinero dirección \
    direct disabled disbursement dns do document documentation documented documento \
    documentos documents does donde done dos down due duplicate duplicated during \
    débito día días dígitos each either el electrónico elemento eliminado ella email \
    emails empty en enabled encontrada encontrado encontró end ended endpoint entidad \
    entity entre enviada enviado environment error errores errors es esa ese esperado \
    esta estado este esto estos está están eur event events exact example examples \
    exceed exceeded exceeds exist existe existen existente existing exists expected \
    expirado expiration expire expired expires extra fail failed fails failure falló \
    false falta faltan fecha fechas fee fees few field fields file filter final find \
    first fit float following fondos font for forbidden format formato formatted found \
    from fue fueron funds future gateway general get give given greater ha haber hace \
    had han has hasta have hay header headers held here hidden hora hour hours how \
    html http https iban id identificación identificador identification identifier ids \
    if ignored igual image in inactive incoming incomplete incorrect incorrecta \
    incorrectly incorrecto info información information inicio initiated input instant \
    insufficient insuficiente insuficientes integer intente internal interno into \
    invalid invoice invoices inválida inválido inválidos is iso issue issued it item \
    items its javascript job jpeg json key keys kind known la large larger las last \
    late later le least length less level like limit limits line link links list lista \
    live llave lo locked long longer longitud los lower made maintenance make \
    malformed many match matched matches matching maximum may mayor media menor menos \
    mensaje merchant merchants mes meses message messages method minimum minute \
    minutes mismatch missing mode moneda money month monthly months monto montos more \
    most multipart must muy más máximo método mínimo name names nan nature necesario \
    need needed needs negative negativo neither never new next ninguna ninguno ningún \
    nit no node nombre nombres non none nor not nothing now nueva nuevamente nuevo \
    null nulo number numbers numeric número números o object obligación obligation \
    obligations obligatoria obligatorio occurred octet ocurrió of off offset ok on \
    once one ones only open operación operation operations option optional or order \
    other others otp otra otro out over owner page pages pago pagos paid para \
    parameter parameters parse parsed parsing part partial parties party parámetro \
    parámetros pasaporte passport past patch path pattern payin payins payload payment \
    payments payout payouts pdf pending per perform performed period permiso permisos \
    permission permissions permitida permitido permitted pero person persona personal \
    petición phone pin plain plazo please png point policy por posible positive \
    positivo post postpaid previous problem procesando procesar process processed \
    processing processor product production properties property propietario provide \
    provided provider pse public puede pueden put página que queries query quota range \
    rate reach reached read reason receive received rechazada rechazado recibido \
    recipient record records recurso redirect redirected reference references \
    referencia refund refunded refused register registered registrado registro reject \
    rejected rejection rent rental rentals repeated requerida requerido request \
    requested requests require required requires reset resource response respuesta \
    result retry return returned returns review role route rule rules saldo same \
    sandbox saved savings schedule scheduled schema se sea second seconds secret see \
    segundos send sender sent sepa ser server service servicio servidor sesión session \
    set settled settlement settlements shorter should si sido signature signed \
    siguiente sin since single size small so sobre solicitud solo some something son \
    soon sorry source space spaces specified ssl start started starts state status \
    step still stop stopped stream string su such supera superior supo support \
    supported suspended swift system sí sólo takes tarde target targets tarjeta tax \
    tcp teléfono temporarily temporary terminal test text than that the their them \
    then there these they this those tiempo tiene tienen time timed timeout times \
    timestamp tipo tls to today todo todos token tokens too took total transacción \
    transaction transactions transfer transferencia transfers true try type types un \
    una unable unauthorized unavailable under unexpected unhandled unique unit unknown \
    unless unprocessable unrecognized unsettled unsigned unsupported until up update \
    updated upper uri url urlencoded urls usd use used user users uses using usuario \
    usuarios utc utf utilizado uuid vacía vacío valid validate validated validation \
    valor valores value values vencida vencido verification verified verify version \
    via video violates violation válida válido wait wallet was way we webhook webhooks \
    week were what when where whether which while who whole why will with within \
    without word words work would write wrong xml y ya yaml year years yet you your \
    zero zip zone";
