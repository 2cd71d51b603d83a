//! Payins: what was settled, against what was collected.

use palomma::payouts::types::{MerchantAccountId, PayinSettlementId};
use palomma::{Amount, Client, Error};

/// The settlements of an account that differ from what their payins add up to.
pub async fn differences(
    client: &Client,
    account: MerchantAccountId,
) -> Result<Vec<PayinSettlementId>, Error> {
    let settlements = client.payouts().list_payin_settlements();
    let mut settlements = settlements.merchant_account_id(account).stream();
    let mut differing = Vec::new();
    while let Some(settlement) = settlements.next().await {
        let settlement = settlement?;
        let Some(id) = settlement.id else { continue };
        if settlement.total_amount_collected != collected(client, &id).await? {
            differing.push(id);
        }
    }
    Ok(differing)
}

/// What the links and requests of a settlement collected, page by page.
async fn collected(client: &Client, of: &PayinSettlementId) -> Result<Option<Amount>, Error> {
    let payouts = client.payouts();
    let mut amounts = Vec::new();
    let links = payouts.list_payin_links().payin_settlement_id(of.clone());
    let mut links = links.stream();
    while let Some(link) = links.next().await {
        amounts.extend(link?.amount_collected);
    }
    let requests = payouts.list_payin_requests();
    let mut requests = requests.payin_settlement_id(of.clone()).stream();
    while let Some(request) = requests.next().await {
        amounts.extend(request?.amount_collected);
    }
    Ok(Amount::total(amounts))
}
