//! Countries.

use super::text::{Keep, checked_text};

/// Two letters stored inline, so that a country is `Copy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TwoLetters([u8; 2]);

impl Keep for TwoLetters {
    fn keep(text: &str) -> Option<Self> {
        text.as_bytes().try_into().ok().map(Self)
    }
}

impl From<TwoLetters> for String {
    fn from(text: TwoLetters) -> Self {
        text.as_ref().to_owned()
    }
}

impl AsRef<str> for TwoLetters {
    fn as_ref(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

/// The codes assigned in ISO 3166-1, and XK for Kosovo.
const ASSIGNED: &str = "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY \
     BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK \
     FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR \
     IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK \
     ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM \
     PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF \
     TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW";

/// The second letters of the assigned codes, by the first: a bit for each.
#[expect(clippy::indexing_slicing, reason = "evaluated at compile time")]
const SECOND_LETTERS: [u32; 26] = {
    let (codes, mut letters) = (ASSIGNED.as_bytes(), [0; 26]);
    let mut at = 0;
    while at < codes.len() {
        letters[(codes[at] - b'A') as usize] |= 1 << (codes[at + 1] - b'A');
        at += 3;
    }
    letters
};

fn is_assigned(code: &str) -> bool {
    let &[first, second] = code.as_bytes() else { return false };
    let letters = SECOND_LETTERS.get(usize::from(first.wrapping_sub(b'A'))).copied().unwrap_or_default();
    second.is_ascii_uppercase() && letters >> (second - b'A') & 1 == 1
}

/// Codes that people often use instead, and the valid codes.
const MEANT: [(&str, &str); 5] = [("UK", "GB"), ("EL", "GR"), ("KS", "XK"), ("XKX", "XK"), ("EN", "GB")];

checked_text! {
    /// A country as a two-letter code of ISO 3166-1, or XK for Kosovo.
    ///
    /// ```
    /// use dynamic_integration::values::Country;
    ///
    /// assert_eq!("GR".parse::<Country>()?.as_str(), "GR");
    /// assert_eq!("EL".parse::<Country>().unwrap_err().nearest, Some("GR"));
    /// assert!("EU".parse::<Country>().is_err()); // not a country
    /// assert!("ZZ".parse::<Country>().is_err());
    /// # Ok::<(), dynamic_integration::values::InvalidValue>(())
    /// ```
    #[derive(Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
    Country(TwoLetters), "a country code of ISO 3166-1 such as `AT`",
    "^(A[DEFGILMOQRSTUWXZ]|B[ABDEFGHIJLMNOQRSTVWYZ]|C[ACDFGHIKLMNORUVWXYZ]|D[EJKMOZ]|E[CEGHRST]|F[IJKMOR]|G[ABDEFGHILMNPQRSTUWY]|H[KMNRTU]|I[DELMNOQRST]|J[EMOP]|K[EGHIMNPRWYZ]|L[ABCIKRSTUVY]|M[ACDEFGHKLMNOPQRSTUVWXYZ]|N[ACEFGILOPRUZ]|OM|P[AEFGHKLMNRSTWY]|QA|R[EOSUW]|S[ABCDEGHIJKLMNORSTVXYZ]|T[CDFGHJKLMNORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW])$",
    |text| {
        if is_assigned(text) {
            return Ok(());
        }
        let upper = text.to_ascii_uppercase();
        let meant = MEANT.iter().find(|(written, _)| *written == upper).map(|(_, meant)| *meant);
        let small = || ASSIGNED.split_ascii_whitespace().find(|known| *known == upper);
        Err(meant.or_else(|| is_assigned(&upper).then(small).flatten()))
    }
}
