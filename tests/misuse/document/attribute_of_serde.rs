use misuse::*;

document! {
    /// A visit to a practice.
    struct Visit {
        /// The visitor.
        visitor: NonBlankText,
        /// A remark.
        #[serde(rename = "note")]
        optional remark: NonBlankText,
    }
}

fn main() {}
