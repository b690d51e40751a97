//! The texts of reports, as vocabularies of their own, so that a translation covers them.
//!
//! Words in braces are placeholders. A translation keeps them.

use super::FRAMEWORK;
use crate::term::terms;

terms! {
    "core" FRAMEWORK;

    /// A short text of a report: a heading, a caption, an entry of a table. Its label is shown.
    #[terms("report_text", "Text of reports")]
    pub enum ReportText {
        /// Introduces who assessed and when.
        #[term("assessed", "Assessed", "own", derived)]
        Assessed,
        /// Says that the record does not name the assessor or the date.
        #[term("not_recorded", "not recorded", "own", derived)]
        NotRecorded,
        /// Says that the day of an assessment is not recorded.
        #[term("no_day", "no day recorded", "own", derived)]
        NoDay,
        /// Introduces places and countries.
        #[term("where", "Where", "own", derived)]
        Where,
        /// Introduces the period.
        #[term("when", "When", "own", derived)]
        When,
        /// Introduces organisations.
        #[term("who", "Who", "own", derived)]
        Who,
        /// Introduces target groups.
        #[term("for_whom", "For whom", "own", derived)]
        ForWhom,
        /// Introduces the fields of life.
        #[term("areas", "Areas of life", "own", derived)]
        Areas,
        /// Introduces the languages in which a practice works.
        #[term("languages", "Languages", "own", derived)]
        Languages,
        /// Introduces addresses.
        #[term("links", "Read more", "own", derived)]
        Links,
        /// Introduces the numbers and codes by which others know a practice.
        #[term("identifiers", "Identifiers", "own", derived)]
        Identifiers,
        /// Introduces the date on which the practice confirmed the record.
        #[term("confirmed", "Confirmed by the practice", "own", derived)]
        Confirmed,
        /// A period of which only the start is known.
        #[term("since", "{start}, end not recorded", "own", derived)]
        Since,
        /// A period of which only the end is known.
        #[term("until", "start not recorded, to {end}", "own", derived)]
        Until,
        /// A period.
        #[term("from_to", "{start} to {end}", "own", derived)]
        FromTo,
        /// Names a publication.
        #[term("edition", "{title}, edition {edition}, {publisher}", "own", derived)]
        Edition,
        /// Introduces the note on how the marks of a publication were read.
        #[term("reading", "How the marks of {framework} were read", "own", derived)]
        Reading,
        /// A share and its bounds in a table.
        #[term("share_short", "{share} ({least} to {most})", "own", derived)]
        ShareShort,
        /// The bounds in a table if nothing is assessed.
        #[term("share_open", "unknown ({least} to {most})", "own", derived)]
        ShareOpen,
        /// Marks a section in which no point applies, and introduces the reason why a point does not apply.
        #[term("does_not_apply", "Does not apply", "own", derived)]
        DoesNotApply,
        /// Says why a rule does not apply.
        #[term("failed_guard", "Does not apply, because the answer to this is no: {question}", "own", derived)]
        FailedGuard,
        /// Introduces the mark that the record gives to what the assessor left out.
        #[term("recorded", "Recorded", "own", derived)]
        Recorded,
        /// Says how much is assessed, in a table.
        #[term("coverage", "{assessed} of {applicable} assessed", "own", derived)]
        Coverage,
        /// The heading of the column with sections.
        #[term("section", "Section", "own", derived)]
        Section,
        /// The heading of the column with shares.
        #[term("bounds", "Share, with bounds", "own", derived)]
        Bounds,
        /// The heading of a column with pictures.
        #[term("picture", "Picture", "own", derived)]
        Picture,
        /// The title of a profile.
        #[term("profile_of", "Share reached in each section", "own", derived)]
        ProfileOf,
        /// The heading of the part on gaps.
        #[term("missing", "What is missing", "own", derived)]
        Missing,
        /// Introduces the points that are not met or partly met.
        #[term("to_be_met", "To be met", "own", derived)]
        ToBeMet,
        /// Introduces the points of a gap that are not assessed.
        #[term("also_open", "Still to be answered", "own", derived)]
        AlsoOpen,
        /// Introduces a guard that is unknown.
        #[term("first_open", "First to be answered", "own", derived)]
        FirstOpen,
        /// Tells questions that are answered before others, within a sentence.
        #[term("first_within", "first to be answered: {questions}", "own", derived)]
        FirstWithin,
        /// The heading of the part on findings.
        #[term("found", "What was found", "own", derived)]
        Found,
        /// Introduces tools.
        #[term("tools", "Tools that can inspire others", "own", derived)]
        Tools,
        /// The heading of the part on open questions.
        #[term("not_known", "What is not known", "own", derived)]
        NotKnown,
        /// Says how many points of a rule are open.
        #[term("open_of", "{open} of {points}", "own", derived)]
        OpenOf,
        /// The heading of the table with all points.
        #[term("all_points", "All points", "own", derived)]
        AllPoints,
        /// The heading of the table with the points of an actor that the record decides.
        #[term("known_points", "Points that are known", "own", derived)]
        KnownPoints,
        /// The heading of the column with rules.
        #[term("rule", "What is asked", "own", derived)]
        Rule,
        /// The heading of the column with points.
        #[term("points", "Points", "own", derived)]
        Points,
        /// The heading of the part on records that no rule reads.
        #[term("also_recorded", "Also recorded", "own", derived)]
        AlsoRecorded,
        /// The heading of the part on notes.
        #[term("notes", "Notes", "own", derived)]
        Notes,
        /// Introduces the reason why a rule is out of scope.
        #[term("out_of_scope", "Out of scope", "own", derived)]
        OutOfScope,
        /// Says which other assessment answered a point.
        #[term("taken_from", "answered by {framework}", "own", derived)]
        TakenFrom,
        /// Introduces a precondition.
        #[term("rests_on", "Everything else rests on this", "own", derived)]
        RestsOn,
        /// Introduces exemplary sections.
        #[term("exemplary", "Exemplary (every point that applies is met)", "own", derived)]
        Exemplary,
        /// Introduces the count of observations.
        #[term("observed", "Observations (not counted in any share)", "own", derived)]
        Observed,
        /// Counts observations.
        #[term("observed_count", "{met} of {applicable} observed, {open} open", "own", derived)]
        ObservedCount,
        /// Introduces warnings.
        #[term("look_again", "May be a slip in the record", "own", derived)]
        LookAgain,
        /// Introduces the legend.
        #[term("legend", "What the symbols mean", "own", derived)]
        Legend,
        /// The heading of the part on the profile.
        #[term("profile_head", "Profile", "own", derived)]
        ProfileHead,
        /// The name of the rules for an actor.
        #[term("one_actor", "one actor", "own", derived)]
        OneActor,
        /// The name of the rules for a network.
        #[term("whole_network", "the network as a whole", "own", derived)]
        WholeNetwork,
        /// The name of the rules for a journey.
        #[term("journey", "the journey of co-design", "own", derived)]
        Journey,
        /// The name of the recommendations.
        #[term("recommendations", "recommendations", "own", derived)]
        Recommendations,
        /// The heading of the part on one framework.
        #[term("in_detail", "In detail: {framework}", "own", derived)]
        InDetail,
        /// The caption of the table of differences.
        #[term("different_points", "Points with different marks", "own", derived)]
        DifferentPoints,
        /// A fact that is not recorded.
        #[term("unknown", "Unknown", "own", derived)]
        Unknown,
        /// A count of zero.
        #[term("none", "none", "own", derived)]
        None,
        /// The title of the pyramid.
        #[term("pyramid_title", "Support in four layers", "own", derived)]
        PyramidTitle,
        /// The meaning of a filled layer, for one actor.
        #[term("pyramid_provides", "Provides the support of this layer", "own", derived)]
        PyramidProvides,
        /// The meaning of an empty layer, for one actor.
        #[term("pyramid_provides_not", "Does not provide it (no rule asks one actor to)", "own", derived)]
        PyramidProvidesNot,
        /// The meaning of an empty layer, for a network.
        #[term("network_provides_not", "No actor provides it", "own", derived)]
        NetworkProvidesNot,
        /// Names the precondition in the pyramid.
        #[term("ground", "The foundation of the pyramid", "own", derived)]
        Ground,
        /// The title of the double diamond.
        #[term("diamond_title", "The double diamond", "own", derived)]
        DiamondTitle,
        /// Says whether the people concerned took part in a phase.
        #[term("diamond_users", "The people concerned, or people who speak for them, took part", "own", derived)]
        DiamondUsers,
        /// Says whether a phase took place.
        #[term("diamond_held", "Took place", "own", derived)]
        DiamondHeld,
        /// Introduces the first of two.
        #[term("first", "First", "own", derived)]
        First,
        /// Introduces the second of two.
        #[term("second", "Second", "own", derived)]
        Second,
        /// Introduces the frameworks in which an assessment has no date.
        #[term("undated", "A date is missing for", "own", derived)]
        Undated,
        /// Introduces the frameworks whose two dates can be of the same time.
        #[term("dates_overlap", "The dates do not show which was first for", "own", derived)]
        DatesOverlap,
        /// Introduces the frameworks of which some have an earlier date in the first and some in the second.
        #[term("dates_contrary", "The dates show different orders for", "own", derived)]
        DatesContrary,
        /// The title of a comparison.
        #[term("before_after", "Share reached in each section, first and second", "own", derived)]
        BeforeAfter,
        /// The heading of the part on differences.
        #[term("different", "What differs", "own", derived)]
        Different,
        /// Counts points that have the same mark.
        #[term("agreement", "Points with the same mark, of those that both assessed: {same} of {of}", "own", derived)]
        Agreement,
        /// Introduces rule sets that only one has.
        #[term("only_one", "Only one of them was assessed with", "own", derived)]
        OnlyOne,
        /// The title of a portfolio.
        #[term("portfolio", "Portfolio of practices", "own", derived)]
        Portfolio,
        /// Introduces the number of documents.
        #[term("documents", "Documents", "own", derived)]
        Documents,
        /// Introduces the number and the names of documents that are about the same practice as an earlier one.
        #[term("counted_again", "About the same practice as an earlier document, and counted again", "own", derived)]
        CountedAgain,
        /// Introduces the share of all points of all evaluations.
        #[term("together", "Taken together", "own", derived)]
        Together,
        /// The title of a distribution.
        #[term("distribution", "How the shares of the practices are distributed", "own", derived)]
        Distribution,
        /// The heading of the column with quartiles.
        #[term("median", "Shares of the practices", "own", derived)]
        Median,
        /// Quartiles in a table.
        #[term("quartiles", "with a share: {with} of {count}; median {median} (from {lowest} to {highest})", "own", derived)]
        Quartiles,
        /// The caption of the table of points.
        #[term("least_met", "Points that at least one assessed practice does not fully meet", "own", derived)]
        LeastMet,
        /// Counts evaluations of a point.
        #[term("counts", "{met} met, {partly} partly, {not} not, {open} not assessed, {na} not applicable", "own", derived)]
        Counts,
        /// The share of all points of all evaluations, in a table.
        #[term("together_share", "together {share}", "own", derived)]
        TogetherShare,
        /// The heading of the list of practices.
        #[term("practices", "Practices", "own", derived)]
        Practices,
        /// The heading of the column with practices.
        #[term("practice", "Practice", "own", derived)]
        Practice,
        /// The heading of the part on the actors of a network.
        #[term("actors", "Actors", "own", derived)]
        Actors,
        /// Introduces a question or recommendation.
        #[term("asked_here", "Belongs to", "own", derived)]
        AskedHere,
        /// Counts practices by mark.
        #[term("learn_counts", "Practices assessed with these rules: {count} ({counts})", "own", derived)]
        LearnCounts,
        /// Introduces the activities that deal with a barrier.
        #[term("against", "Against this barrier, according to the handbook", "own", derived)]
        Against,
        /// Introduces the other activities of a practice.
        #[term("other_activities", "Other activities", "own", derived)]
        OtherActivities,
        /// Introduces names of practices.
        #[term("nothing_on", "Nothing is recorded about it for", "own", derived)]
        NothingOn,
        /// Introduces a note.
        #[term("on_recommendation", "On the recommendation", "own", derived)]
        OnRecommendation,
    }

    /// A sentence of a report. Its definition is shown.
    #[terms("report_sentence", "Sentence of reports")]
    pub enum ReportSentence {
        /// Points assessed: {assessed} of {applicable}. The share reached in these is {share}. Depending on the rest, it is
        /// between {least} and {most}.
        #[term("share", "Share", "own", derived)]
        Share,
        /// Every point that applies is assessed (points: {applicable}). The share reached is {share}.
        #[term("share_whole", "Share of everything", "own", derived)]
        ShareWhole,
        /// No point that counts is assessed (points: {applicable}). The share is unknown, between {least} and {most}.
        #[term("share_none", "Nothing assessed", "own", derived)]
        ShareNone,
        /// No point applies.
        #[term("share_empty", "Nothing applies", "own", derived)]
        ShareEmpty,
        /// The dot is the share of the assessed points. The band shows where it can lie once the rest is assessed. The
        /// line goes from 0 % to 100 %. A share counts points and is not a grade.
        #[term("read_bar", "How to read a profile", "own", derived)]
        ReadBar,
        /// There is no gap in what is assessed.
        #[term("nothing_missing", "Nothing missing", "own", derived)]
        NothingMissing,
        /// It is not assessed with any framework. Only its description is recorded.
        #[term("no_framework", "Not assessed with any framework", "own", derived)]
        NoFramework,
        /// No point that counts is assessed, so no gap is known.
        #[term("no_gap_known", "No known gap", "own", derived)]
        NoGapKnown,
        /// The record does not decide these points. That is not a no, and does not count as a gap.
        #[term("not_known_note", "About open questions", "own", derived)]
        NotKnownNote,
        /// Written by dynamic-integration {version}. Practices, programmes and networks are assessed, never people.
        #[term("footer", "End of the page", "own", derived)]
        Footer,
        /// A pyramid of four layers, counted from the base.
        #[term("pyramid_text", "Description of the pyramid", "own", derived)]
        PyramidText,
        /// Two diamonds of two phases each.
        #[term("diamond_text", "Description of the double diamond", "own", derived)]
        DiamondText,
        /// The gap is the rung of the arriving community minus that of the receiving community, on five rungs from no
        /// part to leading.
        #[term("gap_note", "About the gap in say", "own", derived)]
        GapNote,
        /// A number counts those for which it is recorded. There may be more, unless the record says that there are none.
        #[term("counts_note", "About counts", "own", derived)]
        CountsNote,
        /// An initiative that works in several cells counts once in each, so the counts do not add up.
        #[term("cells_note", "About the cells", "own", derived)]
        CellsNote,
        /// The open dot is the first, the full dot the second. Each band shows where the share can lie once the rest is
        /// assessed. A share counts points and is not a grade.
        #[term("read_two", "How to read a comparison", "own", derived)]
        ReadTwo,
        /// No point has a different mark.
        #[term("same_all", "No difference", "own", derived)]
        SameAll,
        /// Evaluations: {count}; with a share: {with}; exemplary: {exemplary}.
        #[term("evaluations", "Number of evaluations", "own", derived)]
        Evaluations,
        /// The line goes from the lowest to the highest share, the box holds the middle half, and the bar is the
        /// median. A share counts only assessed points, so read it together with the last column.
        #[term("read_box", "How to read a distribution", "own", derived)]
        ReadBox,
        /// Other points: {met} met wherever assessed, {nowhere} assessed nowhere, {na} applicable nowhere.
        #[term("other_points", "Other points", "own", derived)]
        OtherPoints,
        /// Practices are in the order in which they were given. This is no ranking: they were assessed by different
        /// people on different points.
        #[term("not_ranked", "No ranking", "own", derived)]
        NotRanked,
        /// None of the practices was assessed on it.
        #[term("learn_none", "Nobody assessed", "own", derived)]
        LearnNone,
        /// Practices that say that they work on it: {count} of {of} with a profile.
        #[term("barrier_counts", "Who takes on a barrier", "own", derived)]
        BarrierCounts,
        /// A record lists barriers and activities, but does not say which activity deals with which barrier.
        #[term("barrier_note", "About barriers and activities", "own", derived)]
        BarrierNote,
        /// No finding is recorded.
        #[term("no_finding", "No finding", "own", derived)]
        NoFinding,
        /// The profile or the journey in its record says so.
        #[term("from_profile", "Answered elsewhere in the record", "own", derived)]
        FromProfile,
    }
}
