// Made by `cargo xtask generate`; do not edit.
// Input: sha256:64d5e5f61acf88b11c8afd56791aa70b143c8e10aca748312c180a163979a769

//! Conversions between types of several products.

#[cfg(all(feature = "old-shop", feature = "shop"))]
const _: () = {
    impl From<super::old_shop::types::Colour> for super::shop::types::Colour {
        fn from(value: super::old_shop::types::Colour) -> Self {
            match value {
                super::old_shop::types::Colour::Green => Self::Green,
                super::old_shop::types::Colour::Red => Self::Red,
                super::old_shop::types::Colour::Unknown(value) => Self::Unknown(value),
            }
        }
    }
    impl TryFrom<super::shop::types::Colour> for super::old_shop::types::Colour {
        type Error = crate::runtime::InvalidValue;
        fn try_from(
            value: super::shop::types::Colour,
        ) -> Result<Self, crate::runtime::InvalidValue> {
            value.as_str().parse()
        }
    }
};
