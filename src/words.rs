//! The crate's own closed sets. They are declared like those of the frameworks, because forms
//! and readers need their labels and definitions too.

use crate::term::Framework;
use crate::terms;

/// This crate's own words, listed apart from the published [`FRAMEWORKS`](crate::FRAMEWORKS).
///
/// ```
/// use dynamic_integration::{AnyTerm, CORE, FRAMEWORKS, Mark};
///
/// let word: AnyTerm = "core/mark/not_assessed".parse()?;
/// assert_eq!((word, word.framework()), (Mark::NotAssessed.any(), &CORE)); // terms like all others
/// assert!(!FRAMEWORKS.contains(&&CORE)); // and of no publication
/// # Ok::<(), dynamic_integration::UnknownTerm>(())
/// ```
pub static FRAMEWORK: Framework = Framework {
    code: "core",
    label: "dynamic-integration",
    title: "dynamic-integration: what all frameworks share",
    publisher: "The dynamic-integration authors",
    edition: env!("CARGO_PKG_VERSION"),
    year: None,
    rights: Some("MIT OR Apache-2.0"),
    looked_up: &[],
    definition: "The words in which this crate marks, orders and explains, whatever the framework.",
    sets: SETS,
};

terms! {
    "core" FRAMEWORK;

    /// What is known of one point or rule. Compared only as not met, partly met, met: the other
    /// two are neither higher nor lower than anything.
    #[terms("mark", "Mark")]
    pub enum Mark {
        /// Nothing is recorded that would answer it. Never the same as a no.
        #[term("not_assessed", "Not assessed", "marks")]
        NotAssessed,
        /// It does not arise here, because something that is stated says so.
        #[term("not_applicable", "Not applicable", "marks")]
        NotApplicable,
        /// What is recorded says no.
        #[term("not_met", "Not met", "marks")]
        NotMet,
        /// What is recorded says yes in part.
        #[term("partly_met", "Partly met", "marks")]
        PartlyMet,
        /// What is recorded says yes.
        #[term("met", "Met", "marks")]
        Met,
    }

    /// A mark that an assessor writes down. What was not assessed is left out instead.
    #[terms("recorded_mark", "Recorded mark")]
    pub enum RecordedMark {
        /// The practice has it.
        #[term("met", "Met", "marks")]
        Met,
        /// The practice has it in part.
        #[term("partly_met", "Partly met", "marks")]
        PartlyMet,
        /// The practice does not have it.
        #[term("not_met", "Not met", "marks")]
        NotMet,
        /// It cannot be asked of this practice.
        #[term("not_applicable", "Not applicable", "marks")]
        NotApplicable,
    }

    /// How firmly a source asks for something. It orders gaps and open questions, and is no weight.
    #[terms("strength", "Strength")]
    pub enum Strength {
        /// The source holds it to be essential, or it is a defining part of the framework.
        #[term("must", "Must", "strength")]
        Must,
        /// The source recommends it.
        #[term("should", "Should", "strength")]
        Should,
        /// The source describes what often is, or what comes of it; nothing is asked.
        #[term("observation", "Observation", "strength")]
        Observation,
    }

    /// Where something comes from.
    #[terms("basis", "Basis")]
    pub enum Basis {
        /// The source says it.
        #[term("stated", "Stated", "basis")]
        Stated,
        /// It is this crate's own reading of the source, made so that it can be evaluated.
        #[term("derived", "Derived", "basis")]
        Derived,
    }

    /// Who made an assessment.
    #[terms("assessor", "Assessor")]
    pub enum Assessor {
        /// The people who run the practice.
        #[term("self", "Self-assessment", "assessment")]
        Own,
        /// People who run another practice.
        #[term("peer", "Peer", "assessment")]
        Peer,
        /// Somebody from outside who knows the field.
        #[term("expert", "Expert", "assessment")]
        Expert,
        /// Somebody who only wrote down what a publication says.
        #[term("editor", "Editor", "assessment")]
        Editor,
    }

    /// Whether a share reaches a threshold, given what is not assessed.
    #[terms("reach", "Reach")]
    pub enum Reach {
        /// It reaches it whatever the open points turn out to be.
        #[term("surely", "Surely", "threshold")]
        Surely,
        /// It depends on the open points.
        #[term("possibly", "Possibly", "threshold")]
        Possibly,
        /// It stays below whatever the open points turn out to be.
        #[term("surely_not", "Surely not", "threshold")]
        SurelyNot,
    }

    /// What became of a point between two evaluations.
    #[terms("change", "Change")]
    pub enum Change {
        /// It is higher than before.
        #[term("improved", "Improved", "comparison")]
        Improved,
        /// It is lower than before.
        #[term("worsened", "Worsened", "comparison")]
        Worsened,
        /// It was not assessed and now is.
        #[term("newly_assessed", "Newly assessed", "comparison")]
        NewlyAssessed,
        /// It was assessed and now is not.
        #[term("no_longer_assessed", "No longer assessed", "comparison")]
        NoLongerAssessed,
        /// It did not apply and now does, assessed or not.
        #[term("newly_applicable", "Newly applicable", "comparison")]
        NewlyApplicable,
        /// It applied, assessed or not, and now does not.
        #[term("no_longer_applicable", "No longer applicable", "comparison")]
        NoLongerApplicable,
        /// It has the mark that it had.
        #[term("unchanged", "Unchanged", "comparison")]
        Unchanged,
    }

    /// Which way a share moved.
    #[terms("movement", "Movement")]
    pub enum Movement {
        /// It is higher than before.
        #[term("higher", "Higher", "comparison")]
        Higher,
        /// It is the same fraction as before.
        #[term("equal", "Equal", "comparison")]
        Equal,
        /// It is lower than before.
        #[term("lower", "Lower", "comparison")]
        Lower,
    }

    /// A place in a distribution, by nearest rank: the smallest share such that at least so many
    /// quarters of all shares are no higher.
    #[terms("quartile", "Quartile")]
    pub enum Quartile {
        /// The lowest share.
        #[term("minimum", "Minimum", "portfolio")]
        Minimum,
        /// At least a quarter of the shares are no higher.
        #[term("lower", "Lower quartile", "portfolio")]
        Lower,
        /// At least half of the shares are no higher.
        #[term("median", "Median", "portfolio")]
        Median,
        /// At least three quarters of the shares are no higher.
        #[term("upper", "Upper quartile", "portfolio")]
        Upper,
        /// The highest share.
        #[term("maximum", "Maximum", "portfolio")]
        Maximum,
    }

    /// How a term of one framework relates to a term of another. The five relations are the
    /// mapping relations of SKOS, and are read from the first term to the second.
    #[terms("relation", "Relation")]
    pub enum Relation {
        /// Both mean the same, whatever they are used for.
        #[term("exact", "Exact match", "crosswalk")]
        Exact,
        /// Both mean nearly the same, so that for some uses one can stand for the other.
        #[term("close", "Close match", "crosswalk")]
        Close,
        /// The second is the broader: it takes in the first, and more.
        #[term("broad", "Broader match", "crosswalk")]
        Broad,
        /// The second is the narrower: it is a part of the first, or one case of it.
        #[term("narrow", "Narrower match", "crosswalk")]
        Narrow,
        /// The two have to do with each other, and neither takes in the other.
        #[term("related", "Related match", "crosswalk")]
        Related,
    }
}

impl From<Option<RecordedMark>> for Mark {
    /// Absent is not assessed.
    fn from(recorded: Option<RecordedMark>) -> Self {
        recorded.map_or(Self::NotAssessed, Self::from)
    }
}

impl From<RecordedMark> for Mark {
    fn from(recorded: RecordedMark) -> Self {
        match recorded {
            RecordedMark::Met => Self::Met,
            RecordedMark::PartlyMet => Self::PartlyMet,
            RecordedMark::NotMet => Self::NotMet,
            RecordedMark::NotApplicable => Self::NotApplicable,
        }
    }
}
