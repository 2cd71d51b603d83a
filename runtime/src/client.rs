//! The client of an API, which the generated code declares where it stands: only
//! there can it be given a method for each operation.

/// Declares `Client`, whose methods the generated code adds, and its
/// `ClientBuilder`.
#[doc(hidden)]
#[macro_export]
macro_rules! __client {
    () => {
        /// A client of the API. Cloning it is cheap; clones share connections, the
        /// limit on requests in flight and the budget for retries.
        ///
        /// ```no_run
        /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
        #[doc = concat!("use ", env!("CARGO_CRATE_NAME"), "::{Client, Environment};")]
        ///
        /// let client = Client::new(Environment::Sandbox, "my API key")?;
        /// # Ok(()) }
        /// ```
        #[derive(Clone)]
        pub struct Client {
            caller: $crate::code::Caller,
        }

        /// Settings of a client, from [`Client::builder`].
        pub type ClientBuilder = $crate::ClientBuilder<Client>;

        impl Client {
            /// What it calls itself in requests.
            const AGENT: &str =
                concat!(env!("CARGO_PKG_NAME"), "-rust/", env!("CARGO_PKG_VERSION"));

            /// A client with the settings everyone should have.
            ///
            /// # Errors
            /// A key that is empty or cannot be one; TLS that cannot be set up.
            pub fn new(
                environment: $crate::Environment,
                credential: impl Into<$crate::Credential>,
            ) -> Result<Self, $crate::Error> {
                Self::builder(environment, credential).build()
            }

            /// Settings to change before the client is built.
            pub fn builder(
                environment: $crate::Environment,
                credential: impl Into<$crate::Credential>,
            ) -> ClientBuilder {
                $crate::ClientBuilder::new(environment, Some(credential.into()), Self::AGENT)
            }

            /// Settings of a client that calls as nobody in particular, or with a
            /// [`credential`](ClientBuilder::credential) for each scheme.
            pub fn anonymous(environment: $crate::Environment) -> ClientBuilder {
                $crate::ClientBuilder::new(environment, None, Self::AGENT)
            }

            /// The environment the client was made for.
            #[must_use]
            pub fn environment(&self) -> &$crate::Environment {
                self.caller.environment()
            }

            /// The same client with other settings for the calls it makes. It shares
            /// connections, the limit on requests in flight and the budget for
            /// retries.
            #[must_use]
            pub fn with(&self, options: $crate::CallOptions) -> Self {
                Self {
                    caller: self.caller.with(options),
                }
            }
        }

        impl From<$crate::code::Caller> for Client {
            fn from(caller: $crate::code::Caller) -> Self {
                Self { caller }
            }
        }

        impl ::std::fmt::Debug for Client {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Debug::fmt(&self.caller, f)
            }
        }
    };
}
