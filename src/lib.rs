//! A typed client for the Palomma payments API.
