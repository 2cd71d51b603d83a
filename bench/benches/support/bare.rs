//! Calls as somebody writes them by hand, with reqwest and serde.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{ACCOUNT, CUSTOMER, KEY, REDIRECT, TARGET};

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewTarget<'a> {
    customer_id: &'a str,
    redirect_url: &'a str,
    r#type: &'a str,
    bank_account: NewAccount<'a>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct NewAccount<'a> {
    bank: &'a str,
    account_type: &'a str,
    account_number: &'a str,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Target {
    pub(crate) id: Option<String>,
    pub(crate) reference: Option<String>,
    pub(crate) description: Option<String>,
    pub(crate) customer_id: Option<String>,
    pub(crate) customer_details: Option<Customer>,
    pub(crate) status: Option<Status>,
    pub(crate) status_message: Option<String>,
    pub(crate) auth_url: Option<String>,
    pub(crate) redirect_url: Option<String>,
    pub(crate) r#type: Option<String>,
    pub(crate) created_at: Option<String>,
    pub(crate) updated_at: Option<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Status {
    Active,
    Cancelled,
    Pending,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Customer {
    pub(crate) reference: Option<String>,
    pub(crate) name: Option<String>,
    pub(crate) document_type: Option<String>,
    pub(crate) document_number: Option<String>,
    pub(crate) email: Option<String>,
    pub(crate) phone_number: Option<String>,
}

#[derive(Clone)]
pub(crate) struct Client {
    http: reqwest::Client,
    url: String,
}

impl Client {
    /// With all settings as they are: it waits for ever, and follows redirects.
    pub(crate) fn new(url: &str) -> Self {
        Self::with(reqwest::Client::builder(), url)
    }

    /// With timeouts, without redirects, and with a name.
    pub(crate) fn careful(url: &str) -> Self {
        let http = reqwest::Client::builder()
            .connect_timeout(Duration::from_secs(10))
            .timeout(Duration::from_secs(30))
            .redirect(reqwest::redirect::Policy::none())
            .user_agent("shop/1.0");
        Self::with(http, url)
    }

    fn with(http: reqwest::ClientBuilder, url: &str) -> Self {
        Self {
            http: http.build().unwrap(),
            url: url.to_owned(),
        }
    }

    pub(crate) async fn create(&self) -> reqwest::Result<Target> {
        let body = NewTarget {
            customer_id: CUSTOMER,
            redirect_url: REDIRECT,
            r#type: "bankAccount",
            bank_account: NewAccount {
                bank: "bancolombia",
                account_type: "savings",
                account_number: ACCOUNT,
            },
        };
        let request = self.http.post(format!("{}/v0/payoutTargets", self.url));
        let answer = request.bearer_auth(KEY).json(&body).send().await?;
        answer.error_for_status()?.json().await
    }

    pub(crate) async fn get(&self) -> reqwest::Result<Target> {
        let url = format!("{}/v0/payoutTargets/{TARGET}", self.url);
        let answer = self.http.get(url).bearer_auth(KEY).send().await?;
        answer.error_for_status()?.json().await
    }
}
