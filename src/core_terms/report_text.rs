//! The texts of reports: vocabularies of their own, so that a translation covers them.
//!
//! Words in braces stand for what is filled in. A translation keeps them.

use super::FRAMEWORK;
use crate::term::terms;

terms! {
    "core" FRAMEWORK;

    /// A short text of a report: a head, a caption, an entry of a table. Its label is shown.
    #[terms("report_text", "Text of reports")]
    pub enum ReportText {
        /// Stands before who assessed and when.
        #[term("assessed", "Assessed", "own", derived)]
        Assessed,
        /// Says that the record does not tell by whom or when.
        #[term("not_recorded", "not recorded", "own", derived)]
        NotRecorded,
        /// Stands before places and countries.
        #[term("where", "Where", "own", derived)]
        Where,
        /// Stands before the period.
        #[term("when", "When", "own", derived)]
        When,
        /// Stands before organisations.
        #[term("who", "Who", "own", derived)]
        Who,
        /// Stands before target groups.
        #[term("for_whom", "For whom", "own", derived)]
        ForWhom,
        /// Stands before the fields of life.
        #[term("areas", "Fields of life", "own", derived)]
        Areas,
        /// Stands before the languages in which a practice works.
        #[term("languages", "Languages", "own", derived)]
        Languages,
        /// Stands before addresses.
        #[term("links", "Read more", "own", derived)]
        Links,
        /// Stands before the numbers and codes by which others know a practice.
        #[term("identifiers", "Known as", "own", derived)]
        Identifiers,
        /// Stands before the date on which the practice confirmed the record.
        #[term("confirmed", "Confirmed by the practice", "own", derived)]
        Confirmed,
        /// A period of which only the start is known.
        #[term("since", "since {start}", "own", derived)]
        Since,
        /// A period of which only the end is known.
        #[term("until", "until {end}", "own", derived)]
        Until,
        /// A period.
        #[term("from_to", "{start} to {end}", "own", derived)]
        FromTo,
        /// Names a publication.
        #[term("edition", "{title}, edition {edition}, {publisher}", "own", derived)]
        Edition,
        /// Stands before the name of a publication.
        #[term("source", "Source", "own", derived)]
        Source,
        /// Stands before the note on how the marks of a publication were read.
        #[term("reading", "How the marks were read", "own", derived)]
        Reading,
        /// A share and its bounds in a table.
        #[term("share_short", "{share} ({least} to {most})", "own", derived)]
        ShareShort,
        /// A share in a table if everything is assessed.
        #[term("share_point", "{share}", "own", derived)]
        SharePoint,
        /// The bounds in a table if nothing is assessed.
        #[term("share_open", "unknown ({least} to {most})", "own", derived)]
        ShareOpen,
        /// A section without a point that applies, or the reason why a point does not apply.
        #[term("does_not_apply", "Does not apply", "own", derived)]
        DoesNotApply,
        /// How much is assessed, in a table.
        #[term("coverage", "{assessed} of {applicable} assessed", "own", derived)]
        Coverage,
        /// The head of the column with sections.
        #[term("section", "Section", "own", derived)]
        Section,
        /// The head of the column with shares.
        #[term("bounds", "Reached, with bounds", "own", derived)]
        Bounds,
        /// The head of a column with drawings.
        #[term("picture", "Picture", "own", derived)]
        Picture,
        /// The title of a profile.
        #[term("profile_of", "What is reached in each section", "own", derived)]
        ProfileOf,
        /// The head of the first part of a page.
        #[term("at_a_glance", "At a glance", "own", derived)]
        AtAGlance,
        /// The head of the part on gaps.
        #[term("missing", "What is missing", "own", derived)]
        Missing,
        /// Stands before the points that are not met or partly met.
        #[term("to_be_met", "To be met", "own", derived)]
        ToBeMet,
        /// Stands before the points of a gap that are not assessed.
        #[term("also_open", "Still to be answered", "own", derived)]
        AlsoOpen,
        /// Stands before a guard that is unknown.
        #[term("first_open", "First to be answered", "own", derived)]
        FirstOpen,
        /// The head of the part on findings.
        #[term("found", "What was found", "own", derived)]
        Found,
        /// Stands before tools.
        #[term("tools", "Tools that can inspire others", "own", derived)]
        Tools,
        /// The head of the part on open questions.
        #[term("not_known", "What is not known", "own", derived)]
        NotKnown,
        /// How many points of a rule are open.
        #[term("open_of", "{open} of {points}", "own", derived)]
        OpenOf,
        /// The head of the table with all points.
        #[term("all_points", "All points", "own", derived)]
        AllPoints,
        /// The head of the column with rules.
        #[term("rule", "What is asked", "own", derived)]
        Rule,
        /// The head of the column with points.
        #[term("points", "Points", "own", derived)]
        Points,
        /// The head of the part on notes.
        #[term("notes", "Notes", "own", derived)]
        Notes,
        /// Stands before the reason why a rule is out of scope.
        #[term("out_of_scope", "Out of scope", "own", derived)]
        OutOfScope,
        /// Says which other assessment answered a point.
        #[term("taken_from", "answered by {framework}", "own", derived)]
        TakenFrom,
        /// Stands before a precondition.
        #[term("rests_on", "Everything else rests on this", "own", derived)]
        RestsOn,
        /// Stands before exemplary sections.
        #[term("exemplary", "Exemplary, every point that applies is met", "own", derived)]
        Exemplary,
        /// Stands before the count of observations.
        #[term("observed", "Observations, which count in no share", "own", derived)]
        Observed,
        /// Counts observations.
        #[term("observed_count", "{met} of {applicable} seen, {open} open", "own", derived)]
        ObservedCount,
        /// Stands before warnings.
        #[term("look_again", "May be a slip in the record", "own", derived)]
        LookAgain,
        /// Stands before the legend.
        #[term("legend", "What the signs mean", "own", derived)]
        Legend,
        /// The head of the part on the profile.
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
        /// The head of the part on one framework.
        #[term("in_detail", "In detail: {framework}", "own", derived)]
        InDetail,
        /// The caption of the table of differences.
        #[term("different_points", "Points with another mark", "own", derived)]
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
        #[term("pyramid_provides_not", "Does not provide it, which no rule asks of one actor", "own", derived)]
        PyramidProvidesNot,
        /// The meaning of a dashed layer or fact.
        #[term("pyramid_open", "Not known", "own", derived)]
        PyramidOpen,
        /// The meaning of a filled layer, for a network.
        #[term("network_provides", "Some actor provides the support of this layer", "own", derived)]
        NetworkProvides,
        /// The meaning of an empty layer, for a network.
        #[term("network_provides_not", "No actor provides it", "own", derived)]
        NetworkProvidesNot,
        /// Names the precondition in the pyramid.
        #[term("ground", "The ground under the pyramid", "own", derived)]
        Ground,
        /// The caption of the table of layers and functions.
        #[term("layer_functions", "What the actor does about each layer", "own", derived)]
        LayerFunctions,
        /// The head of the column with layers.
        #[term("layer", "Layer", "own", derived)]
        Layer,
        /// The caption of the list of providers.
        #[term("providers", "Who gives the support", "own", derived)]
        Providers,
        /// The title of the double diamond.
        #[term("diamond_title", "The double diamond", "own", derived)]
        DiamondTitle,
        /// Says whether the people concerned took part in a phase.
        #[term("diamond_users", "People concerned, or those who speak for them, took part", "own", derived)]
        DiamondUsers,
        /// Says whether a phase took place.
        #[term("diamond_held", "Took place", "own", derived)]
        DiamondHeld,
        /// The caption of the table of participants and phases.
        #[term("participants", "Who took part in each phase", "own", derived)]
        Participants,
        /// The head of the column with participants.
        #[term("participant", "Participant", "own", derived)]
        Participant,
        /// The caption of the table of stages and communities.
        #[term("say", "How much say each community has at each stage", "own", derived)]
        Say,
        /// The head of the column with stages.
        #[term("stage", "Stage", "own", derived)]
        Stage,
        /// The head of the column with the difference between communities.
        #[term("gap", "Difference", "own", derived)]
        Gap,
        /// The caption of the table of life domains.
        #[term("domains", "Partners that serve each community in each life domain", "own", derived)]
        Domains,
        /// The head of the column with life domains.
        #[term("domain", "Life domain", "own", derived)]
        Domain,
        /// Stands before sectors.
        #[term("missing_sectors", "Sectors without a partner", "own", derived)]
        MissingSectors,
        /// Stands before connections.
        #[term("missing_connections", "Connections that are not built", "own", derived)]
        MissingConnections,
        /// Stands before uses of the Approach.
        #[term("uses", "Used for", "own", derived)]
        Uses,
        /// Stands before levels of the work.
        #[term("scale", "Scale of the work", "own", derived)]
        Scale,
        /// The caption of the matrix of levels and dimensions.
        #[term("cells", "Initiatives on each level and dimension", "own", derived)]
        Cells,
        /// The head of the column with levels.
        #[term("level", "Level", "own", derived)]
        Level,
        /// Counts initiatives.
        #[term("initiatives", "initiatives: {count}", "own", derived)]
        Initiatives,
        /// The head of the column of totals.
        #[term("any_dimension", "In any dimension", "own", derived)]
        AnyDimension,
        /// The head of the row of totals.
        #[term("any_level", "On any level", "own", derived)]
        AnyLevel,
        /// The head of the list of influences.
        #[term("influences", "Influences of one cell on another", "own", derived)]
        Influences,
        /// The caption of the grid.
        #[term("grid", "Questions and items", "own", derived)]
        Grid,
        /// Stands before what is compared.
        #[term("compared", "Compared", "own", derived)]
        Compared,
        /// Stands before the first of two.
        #[term("first", "First", "own", derived)]
        First,
        /// Stands before the second of two.
        #[term("second", "Second", "own", derived)]
        Second,
        /// The title of a comparison.
        #[term("before_after", "What is reached in each section, first and second", "own", derived)]
        BeforeAfter,
        /// The head of the part on differences.
        #[term("different", "What differs", "own", derived)]
        Different,
        /// Counts points with the same mark.
        #[term("agreement", "Points with the same mark, of those that both assessed: {same} of {of}", "own", derived)]
        Agreement,
        /// Stands before rule sets that only one has.
        #[term("only_one", "Only one was assessed with", "own", derived)]
        OnlyOne,
        /// The title of a portfolio.
        #[term("portfolio", "Portfolio of practices", "own", derived)]
        Portfolio,
        /// Stands before the number of documents.
        #[term("documents", "Documents", "own", derived)]
        Documents,
        /// Stands before the share of all points of all evaluations.
        #[term("together", "Taken together", "own", derived)]
        Together,
        /// The title of a distribution.
        #[term("distribution", "How the shares of the practices are distributed", "own", derived)]
        Distribution,
        /// The head of the column with quartiles.
        #[term("median", "Shares of the practices", "own", derived)]
        Median,
        /// Quartiles in a table.
        #[term("quartiles", "median {median} (from {lowest} to {highest})", "own", derived)]
        Quartiles,
        /// The caption of the table of points.
        #[term("least_met", "Points that are not met everywhere they are assessed", "own", derived)]
        LeastMet,
        /// Counts evaluations of a point.
        #[term("counts", "{met} met, {partly} partly, {not} not, {open} not assessed", "own", derived)]
        Counts,
        /// The share of all points of all evaluations, in a table.
        #[term("together_share", "together {share}", "own", derived)]
        TogetherShare,
        /// The head of the column with the points of all evaluations.
        #[term("together_short", "All together", "own", derived)]
        TogetherShort,
        /// The head of the list of practices.
        #[term("practices", "Practices", "own", derived)]
        Practices,
        /// The head of the column with practices.
        #[term("practice", "Practice", "own", derived)]
        Practice,
        /// The head of the part on the actors of a network.
        #[term("actors", "Actors", "own", derived)]
        Actors,
        /// Names the actors that provide a layer.
        #[term("provided_by", "provided by {names}", "own", derived)]
        ProvidedBy,
        /// Names the actors that may provide a layer.
        #[term("may_provide", "perhaps provided by {names}", "own", derived)]
        MayProvide,
        /// Names the actors that refer people for a layer.
        #[term("referred_by", "referred for by {names}", "own", derived)]
        ReferredBy,
        /// The caption of the list of neighbouring layers.
        #[term("coordination", "Neighbouring layers", "own", derived)]
        Coordination,
        /// Names the actors that may coordinate two layers.
        #[term("may_coordinate", "perhaps coordinated by {names}", "own", derived)]
        MayCoordinate,
        /// The kind of a page.
        #[term("network", "Network", "own", derived)]
        Network,
        /// Stands before a question or recommendation.
        #[term("asked_here", "Belongs to", "own", derived)]
        AskedHere,
        /// Counts practices by mark.
        #[term("learn_counts", "Of {count} practices that were assessed with this framework: {counts}", "own", derived)]
        LearnCounts,
        /// Stands before the activities that deal with a barrier.
        #[term("against", "Against this barrier, as the handbook says", "own", derived)]
        Against,
        /// Stands before the other activities of a practice.
        #[term("other_activities", "Other activities", "own", derived)]
        OtherActivities,
        /// Stands before names of practices.
        #[term("nothing_on", "Nothing is recorded on it of", "own", derived)]
        NothingOn,
        /// Stands before a note.
        #[term("on_recommendation", "On the recommendation", "own", derived)]
        OnRecommendation,
        /// The head of the description.
        #[term("described", "What it is", "own", derived)]
        Described,
    }

    /// A sentence of a report. Its definition is shown.
    #[terms("report_sentence", "Sentence of reports")]
    pub enum ReportSentence {
        /// {share} of what is assessed is reached; {assessed} of {applicable} points are assessed; with the rest
        /// unknown between {least} and {most}; a count of points and no grade.
        #[term("share", "Share", "own", derived)]
        Share,
        /// {share} is reached, and nothing that applies is left to assess (points: {applicable}); a count of points
        /// and no grade.
        #[term("share_whole", "Share of everything", "own", derived)]
        ShareWhole,
        /// Nothing is assessed of {applicable} points: what is reached is unknown, between {least} and {most}.
        #[term("share_none", "Nothing assessed", "own", derived)]
        ShareNone,
        /// Nothing that is asked applies.
        #[term("share_empty", "Nothing applies", "own", derived)]
        ShareEmpty,
        /// The dot is what is reached of the points that are assessed. The band shows what can come of it if the
        /// rest is assessed. The line goes from 0 % to 100 %.
        #[term("read_bar", "How to read a profile", "own", derived)]
        ReadBar,
        /// Nothing that is assessed is missing.
        #[term("nothing_missing", "Nothing missing", "own", derived)]
        NothingMissing,
        /// Nothing is recorded on these points. This is no answer, and counts as no gap.
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
        /// The difference is the rung of the arriving community minus that of the receiving one, on five rungs from
        /// no part to leading.
        #[term("gap_note", "About the difference of say", "own", derived)]
        GapNote,
        /// An initiative that works in several cells counts once in each, so that the counts do not add up.
        #[term("cells_note", "About the cells", "own", derived)]
        CellsNote,
        /// The open dot is the first, the full dot the second. Each band shows what can come of it if the rest is
        /// assessed.
        #[term("read_two", "How to read a comparison", "own", derived)]
        ReadTwo,
        /// No point has another mark.
        #[term("same_all", "No difference", "own", derived)]
        SameAll,
        /// {count} evaluations; {with} have a share, {exemplary} are exemplary.
        #[term("evaluations", "Number of evaluations", "own", derived)]
        Evaluations,
        /// The line goes from the lowest to the highest share, the box holds the middle half, and the bar is the
        /// median. A share counts only what is assessed, so read it with the last column.
        #[term("read_box", "How to read a distribution", "own", derived)]
        ReadBox,
        /// Other points: {met} are met wherever they are assessed, {nowhere} are assessed nowhere.
        #[term("other_points", "Other points", "own", derived)]
        OtherPoints,
        /// In the order in which they were given. Nothing here ranks practices: they were assessed by different
        /// people on different points.
        #[term("not_ranked", "No ranking", "own", derived)]
        NotRanked,
        /// None of the practices was assessed on it.
        #[term("learn_none", "Nobody assessed", "own", derived)]
        LearnNone,
        /// {count} of {of} practices with a profile say that they take it on.
        #[term("barrier_counts", "Who takes on a barrier", "own", derived)]
        BarrierCounts,
        /// A record lists barriers and activities, and does not say which activity deals with which barrier.
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
