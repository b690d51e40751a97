//! The Approach as a whole.

use dynamic_integration::Mark::{Met, NotAssessed, NotMet, PartlyMet};
use dynamic_integration::focus::Rule;

use crate::Case;

#[rustfmt::skip]
pub(super) const CASES: &[Case] = &[
    (Rule::FourDimensions, r#"{"dimensions":["partnerships","mhpss","communities","participation"]}"#, Met, ""),
    (Rule::FourDimensions, r#"{"dimensions":["mhpss","communities","partnerships"]}"#, PartlyMet, "participation"),
    (Rule::FourDimensions, r#"{"dimensions":[]}"#, NotMet, "mhpss communities participation partnerships"),
    (Rule::FourDimensions, "{}", NotAssessed, "mhpss communities participation partnerships"),
];
