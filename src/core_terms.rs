//! This crate's own vocabularies: marks, strength, basis, changes, kinds of organisation, target groups.
//!
//! They are declared like those of the frameworks, because forms and readers need their labels and definitions too.

use crate::term::{Framework, Vocabulary, joined, terms};

mod report_text;

pub use report_text::{ReportSentence, ReportText};

/// This crate's own vocabularies, listed apart from the published [`FRAMEWORKS`](crate::registry::FRAMEWORKS).
///
/// ```
/// use dynamic_integration::core_terms::{FRAMEWORK, Mark};
/// use dynamic_integration::term::AnyTerm;
///
/// let word: AnyTerm = "core/mark/not_assessed".parse()?;
/// assert_eq!((word, word.framework()), (Mark::NotAssessed.erase(), &FRAMEWORK));
/// # Ok::<(), dynamic_integration::term::UnknownTerm>(())
/// ```
pub static FRAMEWORK: Framework = Framework {
    code: "core",
    label: "dynamic-integration",
    title: "dynamic-integration: what all frameworks share",
    publisher: "The dynamic-integration authors",
    edition: env!("CARGO_PKG_VERSION"),
    year: None,
    address: None,
    rights: Some("MIT OR Apache-2.0"),
    looked_up: &[],
    definition: "The words that this crate uses in every framework to mark, order and explain.",
    sections: &[],
    vocabularies: &ALL_VOCABULARIES,
    reasons: &[],
};

/// The vocabularies of this file and the texts of reports.
static ALL_VOCABULARIES: [&Vocabulary; VOCABULARIES.len() + report_text::VOCABULARIES.len()] =
    joined(&[VOCABULARIES, report_text::VOCABULARIES]);

terms! {
    "core" FRAMEWORK;

    /// The answer to a point, or the result of a rule from its points so far. A point falls short if it is not met or
    /// partly met. Only not met, partly met and met can be compared; the other two marks are neither higher nor lower
    /// than any mark.
    #[terms("mark", "Mark")]
    pub enum Mark {
        /// A point: nothing is recorded that answers it, which is never the same as a no. A rule: no point falls short
        /// so far, and at least one is not assessed.
        #[term("not_assessed", "Not assessed", "own", derived)]
        NotAssessed,
        /// A point: the record says that the question does not arise. A rule: no point applies.
        #[term("not_applicable", "Not applicable", "own", derived)]
        NotApplicable,
        /// A point: the record says no. A rule: at least one point is not met, and none is met or partly met so far.
        #[term("not_met", "Not met", "own", derived)]
        NotMet,
        /// A point: the record says yes in part. A rule: at least one point falls short, and at least one is met or
        /// partly met.
        #[term("partly_met", "Partly met", "own", derived)]
        PartlyMet,
        /// A point: the record says yes. A rule: every point that applies is met.
        #[term("met", "Met", "own", derived)]
        Met,
    }

    /// A mark that an assessor records. A key that is left out means not assessed. A key that does not apply is
    /// recorded with a reason under `not_applicable`.
    #[terms("recorded_mark", "Recorded mark")]
    pub enum RecordedMark {
        /// The practice has it.
        #[term("met", "Met", "own", derived)]
        Met,
        /// The practice has it in part.
        #[term("partly_met", "Partly met", "own", derived)]
        PartlyMet,
        /// The practice does not have it.
        #[term("not_met", "Not met", "own", derived)]
        NotMet,
    }

    /// Says how firmly a source asks for something. It orders gaps and open questions. It is not a weight.
    #[terms("strength", "Strength")]
    pub enum Strength {
        /// The source regards it as essential, or it is a defining part of the framework.
        #[term("must", "Must", "own", derived)]
        Must,
        /// The source recommends it.
        #[term("should", "Should", "own", derived)]
        Should,
        /// The source describes what often happens or what follows from it. It makes no demand.
        #[term("observation", "Observation", "own", derived)]
        Observation,
    }

    /// Says where something comes from.
    #[terms("basis", "Basis")]
    pub enum Basis {
        /// The source says it.
        #[term("stated", "Stated", "own", derived)]
        Stated,
        /// This crate derived it from the source, so that it can be evaluated.
        #[term("derived", "Derived", "own", derived)]
        Derived,
    }

    /// The role of the person who made an assessment.
    #[terms("assessor", "Assessor")]
    pub enum Assessor {
        /// The people who run the practice.
        #[term("self_assessment", "Self-assessment", "own", derived)]
        SelfAssessed,
        /// People who run another practice.
        #[term("peer", "Peer", "own", derived)]
        Peer,
        /// A person from outside who knows the field.
        #[term("expert", "Expert", "own", derived)]
        Expert,
        /// A person who only recorded what a publication says.
        #[term("editor", "Editor", "own", derived)]
        Editor,
    }

    /// Says whether a share will reach a threshold once everything is assessed.
    #[terms("attainment", "Attainment")]
    pub enum Attainment {
        /// The share reaches the threshold, whatever the answers to the open points are.
        #[term("certain", "Certain", "own", derived)]
        Certain,
        /// It depends on the open points.
        #[term("possible", "Possible", "own", derived)]
        Possible,
        /// The share stays below the threshold, whatever the answers to the open points are.
        #[term("ruled_out", "Ruled out", "own", derived)]
        RuledOut,
    }

    /// Says what two compared evaluations have in common.
    #[terms("comparison_kind", "Kind of comparison")]
    pub enum ComparisonKind {
        /// Both are of the same practice, and the first was assessed before the second.
        #[term("over_time", "Over time", "own", derived)]
        OverTime,
        /// Both are of the same practice, and their dates do not show that one was assessed before the other.
        #[term("between_assessments", "Between assessments", "own", derived)]
        BetweenAssessments,
        /// They are not known to be of the same practice.
        #[term("between_practices", "Between practices", "own", derived)]
        BetweenPractices,
    }

    /// The difference between the marks of a point in two evaluations, whatever the kind of comparison.
    #[terms("difference", "Difference")]
    pub enum Difference {
        /// The second has the higher mark.
        #[term("higher", "Higher", "own", derived)]
        Higher,
        /// The second has the lower mark.
        #[term("lower", "Lower", "own", derived)]
        Lower,
        /// The first is assessed, but the second is not.
        #[term("only_first_assessed", "Only the first assessed", "own", derived)]
        OnlyFirstAssessed,
        /// The second is assessed, but the first is not.
        #[term("only_second_assessed", "Only the second assessed", "own", derived)]
        OnlySecondAssessed,
        /// It is assessed in the first, and does not apply to the second.
        #[term("only_first_applicable", "Only applicable to the first", "own", derived)]
        OnlyFirstApplicable,
        /// It is assessed in the second, and does not apply to the first.
        #[term("only_second_applicable", "Only applicable to the second", "own", derived)]
        OnlySecondApplicable,
        /// It does not apply to the first. In the second it is not assessed, so it is open whether it applies.
        #[term("only_first_not_applicable", "Only the first known not to apply", "own", derived)]
        OnlyFirstNotApplicable,
        /// It does not apply to the second. In the first it is not assessed, so it is open whether it applies.
        #[term("only_second_not_applicable", "Only the second known not to apply", "own", derived)]
        OnlySecondNotApplicable,
        /// Both have the same mark.
        #[term("same", "Same", "own", derived)]
        Same,
    }

    /// The difference between the marks of a point at two times.
    #[terms("change", "Change")]
    pub enum Change {
        /// It is higher than before.
        #[term("improved", "Improved", "own", derived)]
        Improved,
        /// It is lower than before.
        #[term("worsened", "Worsened", "own", derived)]
        Worsened,
        /// It was not assessed and now is.
        #[term("newly_assessed", "Newly assessed", "own", derived)]
        NewlyAssessed,
        /// It was assessed and now is not.
        #[term("no_longer_assessed", "No longer assessed", "own", derived)]
        NoLongerAssessed,
        /// It did not apply and now is assessed.
        #[term("newly_applicable", "Newly applicable", "own", derived)]
        NewlyApplicable,
        /// It was assessed and now does not apply.
        #[term("no_longer_applicable", "No longer applicable", "own", derived)]
        NoLongerApplicable,
        /// It was not assessed, so it was open whether it applied. Now it does not apply.
        #[term("newly_not_applicable", "Now known not to apply", "own", derived)]
        NewlyNotApplicable,
        /// It did not apply. Now it is not assessed, so it is open whether it applies.
        #[term("no_longer_not_applicable", "No longer known not to apply", "own", derived)]
        NoLongerNotApplicable,
        /// It has the same mark as before.
        #[term("unchanged", "Unchanged", "own", derived)]
        Unchanged,
    }

    /// Says why a point of a stored evaluation cannot be compared with a present one.
    #[terms("comparability", "Why not comparable")]
    pub enum Comparability {
        /// The present rule set no longer has the point.
        #[term("only_stored", "Only stored", "own", derived)]
        OnlyStored,
        /// The stored evaluation does not have the point.
        #[term("only_present", "Only present", "own", derived)]
        OnlyPresent,
        /// Both have the point, but it is now read differently.
        #[term("read_differently", "Read differently", "own", derived)]
        ReadDifferently,
    }

    /// The direction from the first of two shares to the second.
    #[terms("trend", "Trend")]
    pub enum Trend {
        /// The second is higher.
        #[term("higher", "Higher", "own", derived)]
        Higher,
        /// Both are the same fraction.
        #[term("equal", "Equal", "own", derived)]
        Equal,
        /// The second is lower.
        #[term("lower", "Lower", "own", derived)]
        Lower,
    }

    /// A position in a distribution of shares, found by nearest rank. For example, the lower quartile is the smallest
    /// share that at least a quarter of all shares do not exceed.
    #[terms("quartile", "Quartile")]
    pub enum Quartile {
        /// The lowest share.
        #[term("minimum", "Minimum", "own", derived)]
        Minimum,
        /// At least a quarter of the shares are not higher.
        #[term("lower", "Lower quartile", "own", derived)]
        Lower,
        /// At least half of the shares are not higher.
        #[term("median", "Median", "own", derived)]
        Median,
        /// At least three quarters of the shares are not higher.
        #[term("upper", "Upper quartile", "own", derived)]
        Upper,
        /// The highest share.
        #[term("maximum", "Maximum", "own", derived)]
        Maximum,
    }

    /// The relation of a term of one framework to a term of another. The five relations are the mapping relations of
    /// SKOS, and are read from the first term to the second.
    #[terms("relation", "Relation")]
    pub enum Relation {
        /// Both mean the same, whatever they are used for.
        #[term("exact", "Exact match", "own", derived)]
        Exact,
        /// Both mean nearly the same, so that one can replace the other for some uses.
        #[term("close", "Close match", "own", derived)]
        Close,
        /// The second is broader: it includes the first, and more.
        #[term("broad", "Broader match", "own", derived)]
        Broad,
        /// The second is narrower: it is a part or a case of the first.
        #[term("narrow", "Narrower match", "own", derived)]
        Narrow,
        /// The two are connected, but neither includes the other.
        #[term("related", "Related match", "own", derived)]
        Related,
    }

    /// The answer to a question about a fact. An absent fact has no answer.
    #[terms("answer", "Answer")]
    pub enum YesNo {
        /// It is so.
        #[term("yes", "Yes", "own", derived)]
        Yes,
        /// It is not so.
        #[term("no", "No", "own", derived)]
        No,
    }

    /// Says whether a source gives a reason or an example.
    #[terms("reason_kind", "Kind of reason")]
    pub enum ReasonKind {
        /// The source says what follows from it.
        #[term("why", "Why it matters", "own", derived)]
        Why,
        /// The source gives an example of it.
        #[term("how", "Examples", "own", derived)]
        How,
    }

    /// A text of a term that is shown to people.
    #[terms("text_field", "Text")]
    pub enum TextField {
        /// The name.
        #[term("label", "Label", "own", derived)]
        Label,
        /// The meaning.
        #[term("definition", "Definition", "own", derived)]
        Definition,
        /// A sentence on why it matters, if the source gives no term for it.
        #[term("reason", "Reason", "own", derived)]
        Reason,
    }

    /// The state of a text in another language.
    #[terms("text_status", "State of a translation")]
    pub enum TextStatus {
        /// There is a text, and it was made from the present English.
        #[term("translated", "Translated", "own", derived)]
        Translated,
        /// There is a text, but the English that it was made from has changed.
        #[term("stale", "Stale", "own", derived)]
        Stale,
        /// There is no text.
        #[term("missing", "Missing", "own", derived)]
        Missing,
    }

    /// Facts that contradict each other in any framework, and results that do not fit their rule set.
    #[terms("contradiction", "Contradiction")]
    pub enum Contradiction {
        /// The period ends before it starts.
        #[term("ends_before_start", "End before start", "own", derived)]
        EndsBeforeStart,
        /// It has a mark and a reason why it does not apply; record only one of the two.
        #[term("mark_and_not_applicable", "Mark and not applicable", "own", derived)]
        MarkAndNotApplicable,
        /// At least one thing must be listed.
        #[term("nothing_listed", "Nothing listed", "own", derived)]
        NothingListed,
        /// It names itself.
        #[term("names_itself", "Names itself", "own", derived)]
        NamesItself,
        /// It does not fit the rule set of this crate.
        #[term("differs_from_rule_set", "Differs from the rule set", "own", derived)]
        DiffersFromRuleSet,
        /// The numbers do not agree with each other.
        #[term("does_not_add_up", "Does not add up", "own", derived)]
        DoesNotAddUp,
    }

    /// The kind of error in a refused document.
    #[terms("fault", "Fault")]
    pub enum Fault {
        /// The input is not valid JSON.
        #[term("syntax", "Syntax", "own", derived)]
        Syntax,
        /// The input is not valid UTF-8.
        #[term("not_utf8", "Not UTF-8", "own", derived)]
        NotUtf8,
        /// The object has no such key.
        #[term("unknown_key", "Unknown key", "own", derived)]
        UnknownKey,
        /// The text is not a term of the vocabulary.
        #[term("unknown_term", "Unknown term", "own", derived)]
        UnknownTerm,
        /// The object has the key twice.
        #[term("duplicate_key", "Duplicate key", "own", derived)]
        DuplicateKey,
        /// A required key is missing.
        #[term("missing_key", "Missing key", "own", derived)]
        MissingKey,
        /// The value has the wrong type, or is not allowed.
        #[term("invalid_value", "Invalid value", "own", derived)]
        InvalidValue,
        /// The fact contradicts another fact.
        #[term("contradiction", "Contradiction", "own", derived)]
        Contradiction,
        /// A type from outside this crate refused it.
        #[term("other", "Other", "own", derived)]
        Other,
    }

    /// The kind of an organisation. These kinds are this crate's own, as broad as people need.
    #[terms("organisation_kind", "Kind of organisation")]
    pub enum OrganisationKind {
        /// A body of the state, a region or a municipality.
        #[term("public_authority", "Public authority", "own", derived)]
        PublicAuthority,
        /// An organisation of several states, such as an agency of the United Nations.
        #[term("intergovernmental", "Intergovernmental organisation", "own", derived)]
        Intergovernmental,
        /// A non-governmental organisation that works in several countries.
        #[term("international_ngo", "International non-governmental organisation", "own", derived)]
        InternationalNgo,
        /// A non-governmental organisation.
        #[term("ngo", "Non-governmental organisation", "own", derived)]
        Ngo,
        /// An association or initiative of citizens.
        #[term("civil_society_organisation", "Civil society organisation", "own", derived)]
        CivilSocietyOrganisation,
        /// An organisation led by migrants or refugees.
        #[term("migrant_organisation", "Organisation led by migrants or refugees", "own", derived)]
        MigrantOrganisation,
        /// A religious community, or an organisation that belongs to one.
        #[term("faith_based", "Faith-based organisation", "own", derived)]
        FaithBased,
        /// A university, other institution of higher education or research institute.
        #[term("academic", "Academic institution", "own", derived)]
        Academic,
        /// A business with a social aim.
        #[term("social_enterprise", "Social enterprise", "own", derived)]
        SocialEnterprise,
        /// A business.
        #[term("private_enterprise", "Private enterprise", "own", derived)]
        PrivateEnterprise,
        /// A trade union or a chamber of labour.
        #[term("trade_union", "Trade union", "own", derived)]
        TradeUnion,
        /// A foundation that funds or runs projects.
        #[term("foundation", "Foundation", "own", derived)]
        Foundation,
        /// A newspaper, broadcaster or other medium.
        #[term("media", "Media", "own", derived)]
        Media,
        /// Another kind, which the description of the practice can name.
        #[term("other", "Other", "own", derived)]
        Other,
    }

    /// A group of people for whom a practice is meant. The groups are this crate's own, as broad as people need. A
    /// group that is missing is recorded in words.
    #[terms("target_group", "Target group")]
    pub enum TargetGroup {
        /// Migrants, refugees and their descendants.
        #[term("people_with_migratory_background", "People with migratory background", "own", derived)]
        PeopleWithMigratoryBackground,
        /// People who moved to another country.
        #[term("migrants", "Migrants", "own", derived)]
        Migrants,
        /// People who were recognised as refugees, or who fled.
        #[term("refugees", "Refugees", "own", derived)]
        Refugees,
        /// People whose claim for asylum is not decided.
        #[term("asylum_seekers", "Asylum seekers", "own", derived)]
        AsylumSeekers,
        /// People with refugee status, subsidiary or temporary protection.
        #[term("beneficiaries_of_international_protection", "Beneficiaries of international protection", "own", derived)]
        BeneficiariesOfInternationalProtection,
        /// People who arrived a short time ago.
        #[term("newcomers", "Newcomers", "own", derived)]
        Newcomers,
        /// People who returned to their country of origin.
        #[term("returnees", "Returnees", "own", derived)]
        Returnees,
        /// People who had to leave their homes but stayed in their own country.
        #[term("internally_displaced", "Internally displaced people", "own", derived)]
        InternallyDisplaced,
        /// People whom no state considers to be its nationals.
        #[term("stateless", "Stateless people", "own", derived)]
        Stateless,
        /// People without a permit to stay.
        #[term("undocumented_migrants", "Undocumented migrants", "own", derived)]
        UndocumentedMigrants,
        /// People who work in a country whose nationality they do not have.
        #[term("migrant_workers", "Migrant workers", "own", derived)]
        MigrantWorkers,
        /// Women who are migrants or refugees.
        #[term("migrant_women", "Migrant women", "own", derived)]
        MigrantWomen,
        /// Children of people who migrated.
        #[term("second_generation", "Second generation", "own", derived)]
        SecondGeneration,
        /// People under eighteen.
        #[term("children", "Children", "own", derived)]
        Children,
        /// Children without a parent or guardian.
        #[term("unaccompanied_minors", "Unaccompanied minors", "own", derived)]
        UnaccompaniedMinors,
        /// Young adults and adolescents.
        #[term("young_people", "Young people", "own", derived)]
        YoungPeople,
        /// People of advanced age.
        #[term("older_people", "Older people", "own", derived)]
        OlderPeople,
        /// Parents or guardians with children.
        #[term("families", "Families", "own", derived)]
        Families,
        /// Lesbian, gay, bisexual, trans, intersex and queer people.
        #[term("lgbtiq_people", "LGBTIQ people", "own", derived)]
        LgbtiqPeople,
        /// People with a long-term impairment.
        #[term("people_with_disability", "People with disability", "own", derived)]
        PeopleWithDisability,
        /// People who were trafficked.
        #[term("trafficking_victims", "Victims of trafficking", "own", derived)]
        TraffickingVictims,
        /// People who were exploited.
        #[term("exploitation_victims", "Victims of exploitation", "own", derived)]
        ExploitationVictims,
        /// People who were released from prison.
        #[term("former_prisoners", "Former prisoners", "own", derived)]
        FormerPrisoners,
        /// People in the most vulnerable situations.
        #[term("most_vulnerable", "Most vulnerable people", "own", derived)]
        MostVulnerable,
        /// People who are looking for work.
        #[term("job_seekers", "Job seekers", "own", derived)]
        JobSeekers,
        /// People who run or start a business.
        #[term("entrepreneurs", "Entrepreneurs", "own", derived)]
        Entrepreneurs,
        /// People at school or university.
        #[term("pupils_and_students", "Pupils and students", "own", derived)]
        PupilsAndStudents,
        /// People who already live in the place.
        #[term("receiving_society", "Receiving society", "own", derived)]
        ReceivingSociety,
        /// People who work with migrants or refugees, such as teachers and health workers.
        #[term("professionals", "Professionals", "own", derived)]
        Professionals,
        /// People who work unpaid.
        #[term("volunteers", "Volunteers", "own", derived)]
        Volunteers,
    }
}

impl From<Option<RecordedMark>> for Mark {
    /// Turns an absent mark into *not assessed*.
    fn from(recorded: Option<RecordedMark>) -> Self {
        recorded.map_or(Self::NotAssessed, Self::from)
    }
}

impl YesNo {
    /// Returns the term for a fact.
    #[must_use]
    pub const fn of(fact: bool) -> Self {
        if fact { Self::Yes } else { Self::No }
    }
}

impl From<RecordedMark> for Mark {
    fn from(recorded: RecordedMark) -> Self {
        match recorded {
            RecordedMark::Met => Self::Met,
            RecordedMark::PartlyMet => Self::PartlyMet,
            RecordedMark::NotMet => Self::NotMet,
        }
    }
}
