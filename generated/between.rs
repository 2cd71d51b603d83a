// Made by `cargo xtask generate`; do not edit.
// Input: sha256:eb36c6f6d0e8cfbb242ce12bac3c8c4573aa032b7baea32eda15718243695ef7

//! Conversions between types of several products.

#[cfg(all(feature = "direct-debit", feature = "payouts"))]
const _: () = {
    impl From<super::direct_debit::types::Bank>
    for super::payouts::types::BcolPayoutBank {
        fn from(value: super::direct_debit::types::Bank) -> Self {
            match value {
                super::direct_debit::types::Bank::Santander => Self::Santander,
                super::direct_debit::types::Bank::Coofinep => Self::Coofinep,
                super::direct_debit::types::Bank::Avvillas => Self::Avvillas,
                super::direct_debit::types::Bank::Cotrafa => Self::Cotrafa,
                super::direct_debit::types::Bank::Confiar => Self::Confiar,
                super::direct_debit::types::Bank::Union => Self::Union,
                super::direct_debit::types::Bank::Nequi => Self::Nequi,
                super::direct_debit::types::Bank::Bancoagrario => Self::Bancoagrario,
                super::direct_debit::types::Bank::Bancoomeva => Self::Bancoomeva,
                super::direct_debit::types::Bank::Bancamia => Self::Bancamia,
                super::direct_debit::types::Bank::Coopcentral => Self::Coopcentral,
                super::direct_debit::types::Bank::Citibank => Self::Citibank,
                super::direct_debit::types::Bank::Bancodeoccidente => {
                    Self::Bancodeoccidente
                }
                super::direct_debit::types::Bank::Falabella => Self::Falabella,
                super::direct_debit::types::Bank::Bancodebogota => Self::Bancodebogota,
                super::direct_debit::types::Bank::Bancocajasocial => {
                    Self::Bancocajasocial
                }
                super::direct_debit::types::Bank::Serfinanza => Self::Serfinanza,
                super::direct_debit::types::Bank::Cfa => Self::Cfa,
                super::direct_debit::types::Bank::Coltefinanciera => {
                    Self::Coltefinanciera
                }
                super::direct_debit::types::Bank::Pichincha => Self::Pichincha,
                super::direct_debit::types::Bank::Iris => Self::Iris,
                super::direct_debit::types::Bank::Ban100 => Self::Ban100,
                super::direct_debit::types::Bank::Bancopopular => Self::Bancopopular,
                super::direct_debit::types::Bank::Daviplata => Self::Daviplata,
                super::direct_debit::types::Bank::Bancolombia => Self::Bancolombia,
                super::direct_debit::types::Bank::Finandina => Self::Finandina,
                super::direct_debit::types::Bank::Scotiabankcolpatria => {
                    Self::Scotiabankcolpatria
                }
                super::direct_debit::types::Bank::Gnbsudameris => Self::Gnbsudameris,
                super::direct_debit::types::Bank::Itau => Self::Itau,
                super::direct_debit::types::Bank::Bbva => Self::Bbva,
                super::direct_debit::types::Bank::Davivienda => Self::Davivienda,
                super::direct_debit::types::Bank::Mibanco => Self::Mibanco,
                super::direct_debit::types::Bank::Multibank => Self::Multibank,
                super::direct_debit::types::Bank::Mundomujer => Self::Mundomujer,
                super::direct_debit::types::Bank::Procreditcolombia => {
                    Self::Procreditcolombia
                }
                super::direct_debit::types::Bank::Bancow => Self::Bancow,
                super::direct_debit::types::Bank::Bancoldex => Self::Bancoldex,
                super::direct_debit::types::Bank::Juriscoop => Self::Juriscoop,
                super::direct_debit::types::Bank::Itauhelm => Self::Itauhelm,
                super::direct_debit::types::Bank::Jpmorgancolombia => {
                    Self::Jpmorgancolombia
                }
                super::direct_debit::types::Bank::Unknown(value) => Self::Unknown(value),
            }
        }
    }
    impl TryFrom<super::payouts::types::BcolPayoutBank>
    for super::direct_debit::types::Bank {
        type Error = crate::runtime::InvalidValue;
        fn try_from(
            value: super::payouts::types::BcolPayoutBank,
        ) -> Result<Self, crate::runtime::InvalidValue> {
            value.as_str().parse()
        }
    }
};
