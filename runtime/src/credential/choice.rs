//! Which credentials of a client an operation takes.

use std::collections::BTreeMap;

use zeroize::Zeroizing;

use super::Credential;
use crate::error::Error;
use crate::security::{Requirement, Scheme, Security};

/// The credentials of a client: one for whatever asks, and those for the
/// schemes of the documentation by name.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credentials {
    usual: Option<Credential>,
    named: BTreeMap<String, Credential>,
}

impl Credentials {
    /// Credentials of which `usual` is for whatever asks.
    pub(crate) fn new(usual: Option<Credential>) -> Self {
        let named = BTreeMap::new();
        Self { usual, named }
    }

    /// Sets the credential for a scheme.
    pub(crate) fn name(&mut self, scheme: &str, credential: Credential) {
        self.named.insert(scheme.to_owned(), credential);
    }

    /// The secrets that are known without asking.
    pub(crate) fn secrets(&self) -> Vec<Zeroizing<String>> {
        let all = self.usual.iter().chain(self.named.values());
        all.filter_map(Credential::known)
            .map(|known| Zeroizing::new(known.secret().to_owned()))
            .collect()
    }

    /// # Errors
    /// A credential that is empty or cannot be one.
    pub(crate) fn check(&self) -> Result<(), Error> {
        let mut all = self.usual.iter().chain(self.named.values());
        all.try_for_each(Credential::check)
    }

    /// Tells whoever provided credentials for an operation that they were
    /// refused; whether there is anybody.
    pub(crate) fn refused(&self, security: Security) -> bool {
        let chosen = self.choose(security).unwrap_or_default();
        let providers: Vec<_> = chosen
            .into_iter()
            .filter_map(|(_, credential)| credential.provider())
            .collect();
        providers.iter().for_each(|provider| provider.refused());
        !providers.is_empty()
    }

    /// What a request has to carry: the credentials for the first alternative
    /// that they are all there for; one that needs some comes before one that
    /// needs none.
    ///
    /// # Errors
    /// There is no such alternative; names what would be needed.
    pub(crate) fn choose(
        &self,
        security: Security,
    ) -> Result<Vec<(&'static Scheme, &Credential)>, Error> {
        let asks = security.iter().filter(|one| !one.is_empty());
        let mut satisfied = asks.clone().filter_map(|one| self.satisfy(one));
        let found = satisfied.clone().find(|found| !found.is_empty());
        let found = found.or_else(|| satisfied.next());
        let is_optional = security.iter().any(|one| one.is_empty());
        match found {
            Some(found) => Ok(found),
            None if is_optional || security.is_empty() => Ok(Vec::new()),
            None => Err(missing(asks)),
        }
    }

    /// The credentials for schemes that are needed together, if all are there.
    /// The usual one stands in for one scheme at most: keys of two schemes differ.
    fn satisfy(&self, needed: Requirement) -> Option<Vec<(&'static Scheme, &Credential)>> {
        let mut usual = self.usual.as_ref();
        let mut found = Vec::new();
        for scheme in needed {
            let named = self.named.get(scheme.name);
            let credential = match named.or_else(|| usual.take()) {
                Some(credential) => credential,
                None if scheme.carrier.is_optional() => continue,
                None => return None,
            };
            if !credential.fits(scheme.carrier) {
                return None;
            }
            found.push((scheme, credential));
        }
        Some(found)
    }
}

fn missing<'a>(asks: impl Iterator<Item = &'a Requirement>) -> Error {
    let alternatives: Vec<_> = asks
        .map(|needed| {
            let names: Vec<_> = needed.iter().map(|scheme| scheme.name).collect();
            names.join(" and ")
        })
        .collect();
    Error::configuration(format!(
        "the operation needs a credential the client does not have: {}",
        alternatives.join(", or ")
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::security::Carrier;

    const BEARER: Scheme = Scheme {
        name: "token",
        carrier: Carrier::Authorization("Bearer"),
        scopes: &[],
    };
    const BASIC: Scheme = Scheme {
        name: "user",
        carrier: Carrier::Basic,
        scopes: &[],
    };
    const HEADER: Scheme = Scheme {
        name: "app",
        carrier: Carrier::Header("X-App"),
        scopes: &[],
    };

    fn chosen(credentials: &Credentials, security: Security) -> Option<Vec<(&str, String)>> {
        let chosen = credentials.choose(security).ok()?;
        let shown = chosen.into_iter().map(|(scheme, credential)| {
            (scheme.name, credential.known().unwrap().secret().to_owned())
        });
        Some(shown.collect())
    }

    #[test]
    fn the_first_alternative_with_credentials_is_taken() {
        let credentials = Credentials::new(Some("key".into()));
        let found = chosen(&credentials, &[&[BASIC], &[BEARER]]);
        assert_eq!(found, Some(vec![("token", "key".to_owned())]));
    }

    #[test]
    fn schemes_that_are_needed_together_do_not_share_one_key() {
        let mut credentials = Credentials::new(Some("key".into()));
        assert_eq!(chosen(&credentials, &[&[HEADER, BEARER]]), None);
        credentials.name("app", "application".into());
        let found = chosen(&credentials, &[&[HEADER, BEARER]]);
        let expected = vec![
            ("app", "application".to_owned()),
            ("token", "key".to_owned()),
        ];
        assert_eq!(found, Some(expected));
    }

    #[test]
    fn what_nobody_describes_is_a_token_where_there_is_one() {
        const UNDEFINED: Scheme = Scheme {
            name: "session",
            carrier: Carrier::Undefined,
            scopes: &[],
        };
        let nobody = Credentials::default();
        assert_eq!(chosen(&nobody, &[&[UNDEFINED]]), Some(Vec::new()));
        let somebody = Credentials::new(Some("key".into()));
        let found = chosen(&somebody, &[&[UNDEFINED]]);
        assert_eq!(found, Some(vec![("session", "key".to_owned())]));
    }

    #[test]
    fn the_certificate_of_the_connection_is_no_credential_and_comes_last() {
        const CERTIFICATE: Scheme = Scheme {
            name: "mutual",
            carrier: Carrier::Connection,
            scopes: &[],
        };
        let nobody = Credentials::default();
        let either: Security = &[&[CERTIFICATE], &[HEADER]];
        assert_eq!(chosen(&nobody, either), Some(Vec::new()));
        let mut somebody = Credentials::default();
        somebody.name("app", "application".into());
        let found = chosen(&somebody, either);
        assert_eq!(found, Some(vec![("app", "application".to_owned())]));
    }

    #[test]
    fn what_is_optional_goes_without_a_credential() {
        let nobody = Credentials::default();
        assert_eq!(chosen(&nobody, &[&[], &[BEARER]]), Some(Vec::new()));
        assert_eq!(chosen(&nobody, &[]), Some(Vec::new()));
        let error = nobody.choose(&[&[BEARER], &[HEADER, BASIC]]).unwrap_err();
        assert!(error.to_string().ends_with("token, or app and user"));
    }
}
