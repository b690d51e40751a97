//! Web addresses.

use super::text::checked_text;

checked_text! {
    /// A web address that starts with `http://` or `https://`, encoded or as a browser shows it.
    ///
    /// It is checked as an IRI (RFC 3987), so it contains no space, quotation mark or angle bracket.
    ///
    /// ```
    /// use dynamic_integration::values::WebAddress;
    ///
    /// let address: WebAddress = "https://example.org/integrácia/úvod".parse()?;
    /// assert_eq!(address.as_str(), "https://example.org/integrácia/úvod");
    /// assert!("example.org".parse::<WebAddress>().is_err());
    /// assert!("https://\"><script>alert(1)</script>".parse::<WebAddress>().is_err());
    /// # Ok::<(), dynamic_integration::values::InvalidValue>(())
    /// ```
    #[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
    WebAddress(Box<str>), "a web address that starts with `https://` or `http://`",
    "^https?://[^\\u0000-\\u0020\"<>\\\\^`{|}\\u007f-\\u00a0]+$",
    |text| {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let names_host = rest.is_some_and(|rest| !matches!(rest.bytes().next(), None | Some(b'/' | b'?' | b'#' | b':')));
        // Most addresses have only letters that are themselves in every part of an IRI.
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~' | b'/');
        let is_iri = || iri_string::validate::iri::<iri_string::spec::IriSpec>(text).is_ok();
        if names_host && (rest.is_some_and(|rest| rest.bytes().all(plain)) || is_iri()) { Ok(()) } else { Err(None) }
    }
}
