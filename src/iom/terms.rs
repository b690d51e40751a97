//! The closed sets of the integrated approach to reintegration.

use super::FRAMEWORK;
use crate::{Terms, terms};

terms! {
    "iom" FRAMEWORK;

    /// How far support reaches: the person, the place of return, or the
    /// conditions above both.
    #[terms("level", "IOM level")]
    pub enum Level {
        /// Support fitted to what one returnee, or a family member who returns
        /// too, needs and is vulnerable to.
        #[term("individual", "Individual level", "§2")]
        Individual,
        /// Support for the places that people return to, for the families of
        /// returnees as well as for residents who never migrated.
        #[term("community", "Community level", "§2")]
        Community,
        /// Work with public authorities and other stakeholders so that migration
        /// is well governed and public services can carry help on.
        #[term("structural", "Structural level", "§2")]
        Structural,
    }

    /// A side of life in which somebody settles back in. The three overlap, and
    /// each can act on the others.
    #[terms("dimension", "IOM dimension")]
    pub enum Dimension {
        /// Getting back into economic life and making a living that lasts.
        #[term("economic", "Economic dimension", "§3")]
        Economic,
        /// Being able to use the public services and infrastructure of the
        /// country of origin.
        #[term("social", "Social dimension", "§3")]
        Social,
        /// Finding a place again in personal networks, in civil society and in
        /// the culture of the country of origin. It does not mean support for
        /// mental health.
        #[term("psychosocial", "Psychosocial dimension", "§3")]
        Psychosocial,
    }

    /// One of the nine places where a level meets a dimension. An activity may
    /// work in several of them.
    #[terms("cell", "IOM cell")]
    #[under(level: Level, dimension: Dimension)]
    pub enum Cell {
        /// Helps a returnee, or a family member who returns too, to earn a
        /// living again and to keep it up.
        #[term("individual_economic", "Individual, economic", "§2, §3")]
        #[under(Level::Individual, Dimension::Economic)]
        IndividualEconomic,
        /// Helps a returnee, or a family member who returns too, to reach and
        /// use public services.
        #[term("individual_social", "Individual, social", "§2, §3")]
        #[under(Level::Individual, Dimension::Social)]
        IndividualSocial,
        /// Helps a returnee, or a family member who returns too, to take up
        /// personal ties, civic life and local culture again.
        #[term("individual_psychosocial", "Individual, psychosocial", "§2, §3")]
        #[under(Level::Individual, Dimension::Psychosocial)]
        IndividualPsychosocial,
        /// Strengthens the economic life of a place of return, for those who
        /// came back and for those who never left.
        #[term("community_economic", "Community, economic", "§2, §3")]
        #[under(Level::Community, Dimension::Economic)]
        CommunityEconomic,
        /// Improves the public services and infrastructure that a whole place of
        /// return depends on.
        #[term("community_social", "Community, social", "§2, §3")]
        #[under(Level::Community, Dimension::Social)]
        CommunitySocial,
        /// Works on how a place of return receives those who come back: on
        /// attitudes, networks and shared civic life.
        #[term("community_psychosocial", "Community, psychosocial", "§2, §3")]
        #[under(Level::Community, Dimension::Psychosocial)]
        CommunityPsychosocial,
        /// Works with authorities and other stakeholders on the conditions under
        /// which returnees can make a living.
        #[term("structural_economic", "Structural, economic", "§2, §3")]
        #[under(Level::Structural, Dimension::Economic)]
        StructuralEconomic,
        /// Works with authorities and other stakeholders so that public services
        /// are adequate and open to returnees.
        #[term("structural_social", "Structural, social", "§2, §3")]
        #[under(Level::Structural, Dimension::Social)]
        StructuralSocial,
        /// Works with authorities and other stakeholders on what lets returnees
        /// take part in civic and cultural life.
        #[term("structural_psychosocial", "Structural, psychosocial", "§2, §3")]
        #[under(Level::Structural, Dimension::Psychosocial)]
        StructuralPsychosocial,
    }

    /// How the rules are grouped.
    #[terms("section", "IOM section")]
    pub enum Section {
        /// What each of the three levels of support asks for.
        #[term("levels", "Levels of support", "§2")]
        Levels,
        /// What each of the three dimensions asks for, and whether every level
        /// covers them.
        #[term("dimensions", "Dimensions of reintegration", "§3")]
        Dimensions,
        /// What concerns the programme as a whole: its starting point, its
        /// cross-cutting issues and those responsible.
        #[term("across", "Across levels and dimensions", "§1, §5")]
        Across,
    }

    /// A reason that the approach gives for looking at the whole, or a thing to
    /// keep in mind when its levels and dimensions are used.
    #[terms("premise", "IOM premise")]
    pub enum Premise {
        /// Settling back in is complex and touches many sides of life at once.
        #[term("multidimensional", "Many-sided process", "§1")]
        Multidimensional,
        /// Support looks at the whole of what helps or hinders reintegration,
        /// not at one factor alone.
        #[term("holistic", "Holistic", "§1")]
        Holistic,
        /// Support starts from what is needed, not from what happens to be on
        /// offer.
        #[term("needs_based", "Based on needs", "§1")]
        NeedsBased,
        /// What helps the person who returns should also help the place of
        /// return, and the other way round.
        #[term("mutual_benefit", "Benefit for both sides", "§1")]
        MutualBenefit,
        /// Conditions beyond person and place shape how a return turns out, and
        /// they have to be worked on too.
        #[term("structural_factors", "Structural factors", "§1")]
        StructuralFactors,
        /// Levels and dimensions have no sharp borders: one activity can belong
        /// to several.
        #[term("overlap", "Overlap", "§4")]
        Overlap,
        /// One dimension can act on another, even across levels: how a place
        /// receives people can touch their health, and with it their income.
        #[term("influence", "Mutual influence", "§4")]
        Influence,
        /// It counts that all relevant factors are covered; under which heading
        /// an activity is filed counts for less.
        #[term("coverage_first", "Coverage before labels", "§4")]
        CoverageFirst,
    }

    /// Somebody whom an initiative benefits.
    #[terms("beneficiary", "IOM beneficiary")]
    pub enum Beneficiary {
        /// A migrant who has come back to the country of origin.
        #[term("returnee", "Returnee", "§2")]
        Returnee,
        /// A member of the family who comes back together with the migrant.
        #[term("returning_family_member", "Returning family member", "§2")]
        ReturningFamilyMember,
        /// The family of a returnee as part of the community of return.
        #[term("returnee_family", "Family in the community of return", "§2")]
        ReturneeFamily,
        /// A member of the community of return who did not migrate.
        #[term("non_migrant", "Non-migrant resident", "§2")]
        NonMigrant,
    }

    /// What support responds to, on the individual or on the community level.
    #[terms("addressed", "What IOM support addresses")]
    pub enum Addressed {
        /// What is lacking and has to be provided or made possible.
        #[term("needs", "Needs", "§2")]
        Needs,
        /// What puts people at particular risk or makes setbacks hit them harder.
        #[term("vulnerabilities", "Vulnerabilities", "§2")]
        Vulnerabilities,
        /// What a community worries about when migrants return to it.
        #[term("concerns", "Concerns", "§2")]
        Concerns,
    }

    /// One of the two things that the economic dimension is about.
    #[terms("economic_strand", "IOM economic strand")]
    pub enum EconomicStrand {
        /// Taking part in economic life again after the return.
        #[term("re_entry", "Economic re-entry", "§3")]
        ReEntry,
        /// A living that can be kept up over time.
        #[term("livelihood", "Lasting livelihood", "§3")]
        Livelihood,
    }

    /// A field of public services in the country of origin that returnees should
    /// be able to use.
    #[terms("social_service", "IOM social service")]
    pub enum SocialService {
        /// Health services and care.
        #[term("health", "Health", "§3")]
        Health,
        /// Schools and other places of learning.
        #[term("education", "Education", "§3")]
        Education,
        /// Help to find and keep a home.
        #[term("housing", "Housing", "§3")]
        Housing,
        /// Courts, legal help and other ways to claim a right.
        #[term("justice", "Justice", "§3")]
        Justice,
        /// Schemes that protect people against poverty and other social risks.
        #[term("social_protection", "Social protection", "§3")]
        SocialProtection,
    }

    /// One of the three things that the psychosocial dimension is about.
    #[terms("psychosocial_strand", "IOM psychosocial strand")]
    pub enum PsychosocialStrand {
        /// The close ties that carry a person in daily life.
        #[term("personal_networks", "Personal support networks", "§3")]
        PersonalNetworks,
        /// The organised ties in which people do things together as citizens.
        #[term("civil_society", "Civil society", "§3")]
        CivilSociety,
        /// What people in the country of origin hold to, speak and live by.
        #[term("culture", "Culture of the country of origin", "§3")]
        Culture,
    }

    /// A single thing that a strand of the psychosocial dimension names.
    #[terms("psychosocial_element", "IOM psychosocial element")]
    #[under(strand: PsychosocialStrand)]
    pub enum PsychosocialElement {
        /// People whom the returnee is close to by choice.
        #[term("friends", "Friends", "§3")]
        #[under(PsychosocialStrand::PersonalNetworks)]
        Friends,
        /// People of the returnee's own kin.
        #[term("relatives", "Relatives", "§3")]
        #[under(PsychosocialStrand::PersonalNetworks)]
        Relatives,
        /// People who live next to the returnee.
        #[term("neighbours", "Neighbours", "§3")]
        #[under(PsychosocialStrand::PersonalNetworks)]
        Neighbours,
        /// Bodies that people join for a common purpose.
        #[term("associations", "Associations", "§3")]
        #[under(PsychosocialStrand::CivilSociety)]
        Associations,
        /// Groups of people in a like situation who support one another.
        #[term("self_help_groups", "Self-help groups", "§3")]
        #[under(PsychosocialStrand::CivilSociety)]
        SelfHelpGroups,
        /// Any other organised body of civil society.
        #[term("other_organisations", "Other organisations", "§3")]
        #[under(PsychosocialStrand::CivilSociety)]
        OtherOrganisations,
        /// Taking part in what concerns everybody in a place, organised or not.
        #[term("civic_life", "Civic life", "§3")]
        #[under(PsychosocialStrand::CivilSociety)]
        CivicLife,
        /// What people there hold to be important.
        #[term("values", "Values", "§3")]
        #[under(PsychosocialStrand::Culture)]
        Values,
        /// How people there go about daily life.
        #[term("ways_of_living", "Ways of living", "§3")]
        #[under(PsychosocialStrand::Culture)]
        WaysOfLiving,
        /// The language or languages spoken there.
        #[term("language", "Language", "§3")]
        #[under(PsychosocialStrand::Culture)]
        Language,
        /// What people there hold to be right and wrong.
        #[term("moral_principles", "Moral principles", "§3")]
        #[under(PsychosocialStrand::Culture)]
        MoralPrinciples,
        /// What is handed down there from one generation to the next.
        #[term("traditions", "Traditions", "§3")]
        #[under(PsychosocialStrand::Culture)]
        Traditions,
    }

    /// A topic that runs through all levels and dimensions and is to be taken up
    /// as well.
    #[terms("cross_cutting_issue", "IOM cross-cutting issue")]
    pub enum CrossCuttingIssue {
        /// The rights of migrants are promoted.
        #[term("migrant_rights", "Rights of migrants", "§5")]
        MigrantRights,
        /// Women, men and people of any gender can take part and benefit on
        /// equal terms.
        #[term("gender_equality", "Gender equality", "§5")]
        GenderEquality,
        /// Organisations work together instead of side by side.
        #[term("partnership_and_cooperation", "Partnership and cooperation", "§5")]
        PartnershipAndCooperation,
        /// The data gathered about reintegration get better.
        #[term("data_collection", "Data collection", "§5")]
        DataCollection,
        /// It is followed better how reintegration goes and what support
        /// achieves.
        #[term("monitoring_and_evaluation", "Monitoring and evaluation", "§5")]
        MonitoringAndEvaluation,
    }

    /// A kind of body that shares the responsibility for reintegration.
    #[terms("stakeholder", "IOM stakeholder")]
    pub enum Stakeholder {
        /// The government of a state, or one of its bodies.
        #[term("national_government", "National government", "§5")]
        NationalGovernment,
        /// A municipality or another authority below the state.
        #[term("local_government", "Local government", "§5")]
        LocalGovernment,
        /// A non-governmental organisation that works in many countries (INGO).
        #[term("ingo", "International NGO", "§5")]
        Ingo,
        /// A non-governmental organisation that is not international (NGO).
        #[term("ngo", "NGO", "§5")]
        Ngo,
        /// A body that citizens have formed among themselves (CSO).
        #[term("cso", "Civil society organisation", "§5")]
        Cso,
    }

    /// The side of the return on which a country, and so its government, stands.
    #[terms("country_role", "IOM country role")]
    pub enum CountryRole {
        /// The country that the migrant stayed in and returns from.
        #[term("host", "Host country", "§5")]
        Host,
        /// The country that the migrant once left and returns to.
        #[term("origin", "Country of origin", "§5")]
        Origin,
    }

    /// A yes or no answer about the programme as a whole.
    #[terms("flag", "IOM flag")]
    pub enum Flag {
        /// The programme has found out what returnees and their communities of
        /// return need.
        #[term("needs_assessed", "Needs assessed", "§1")]
        NeedsAssessed,
        /// Some of those who return come back together with members of their
        /// family.
        #[term("family_members_returned", "Family members return too", "§2")]
        FamilyMembersReturned,
        /// Structural work sees to it that local public services are good enough
        /// to carry help on.
        #[term("local_public_services", "Local public services carry on", "§2")]
        LocalPublicServices,
    }

    /// Something that a rule asks for and that follows from several facts.
    #[terms("aspect", "IOM aspect")]
    pub enum Aspect {
        /// A stakeholder that is not a government is engaged as well.
        #[term("other_stakeholder", "Stakeholder other than a government", "§2")]
        OtherStakeholder,
        /// Needs were assessed before the first assistance was given, or on the
        /// same day.
        #[term("before_assistance", "Needs assessed before assistance", "§1", derived)]
        BeforeAssistance,
        /// A national or local government is among those responsible.
        #[term("government", "Government", "§5")]
        Government,
        /// A non-governmental or civil society organisation, international or
        /// not, is among those responsible.
        #[term("non_state", "Non-state organisation", "§5")]
        NonState,
    }

    /// What the approach asks of a reintegration programme.
    #[terms("rule", "IOM rule")]
    #[under(section: Section)]
    pub enum Rule {
        /// The programme works on the individual, the community and the
        /// structural level.
        #[term("three_levels", "Three levels", "§2")]
        #[under(Section::Levels)]
        ThreeLevels,
        /// Where the programme works on the individual level, it benefits
        /// returnees and, where family members came back too, these as well.
        #[term("individual_beneficiaries", "Beneficiaries on the individual level", "§2")]
        #[under(Section::Levels)]
        IndividualBeneficiaries,
        /// Where the programme works on the community level, it benefits the
        /// families of returnees and the residents who never migrated.
        #[term("community_beneficiaries", "Beneficiaries on the community level", "§1, §2")]
        #[under(Section::Levels)]
        CommunityBeneficiaries,
        /// Where the programme works on the structural level, it engages national
        /// and local government and other stakeholders, and local public services
        /// become able to carry help on.
        #[term("structural_engagement", "Structural engagement", "§2")]
        #[under(Section::Levels)]
        StructuralEngagement,
        /// Support answers to what returnees, and the communities that they return
        /// to, need and are vulnerable to, and to what worries these communities.
        #[term("what_is_addressed", "What is addressed", "§2")]
        #[under(Section::Levels)]
        WhatIsAddressed,
        /// On each level the programme works in all three dimensions.
        #[term("nine_cells", "Three dimensions on every level", "§2, §3")]
        #[under(Section::Dimensions)]
        NineCells,
        /// Economic support helps people both to start again and to make a living
        /// that lasts.
        #[term("economic_strands", "Economic strands", "§3")]
        #[under(Section::Dimensions)]
        EconomicStrands,
        /// Social support opens the way to each of the five fields of public
        /// services, from health to social protection.
        #[term("social_services", "Social services", "§3")]
        #[under(Section::Dimensions)]
        SocialServices,
        /// Psychosocial support covers personal networks, civil society and the
        /// culture of the country of origin.
        #[term("psychosocial_strands", "Psychosocial strands", "§3")]
        #[under(Section::Dimensions)]
        PsychosocialStrands,
        /// Where the programme works in the economic dimension, it also works on
        /// how the place of return receives those who come back.
        #[term("community_acceptance", "Acceptance in the community", "§4", derived)]
        #[under(Section::Dimensions)]
        CommunityAcceptance,
        /// Needs are assessed, and this happens before assistance begins.
        #[term("needs_based", "Based on needs", "§1")]
        #[under(Section::Across)]
        NeedsBased,
        /// The programme takes up rights, gender equality, cooperation, data
        /// collection, and monitoring and evaluation.
        #[term("cross_cutting_issues", "Cross-cutting issues", "§5")]
        #[under(Section::Across)]
        CrossCuttingIssues,
        /// Governments, of host countries and of countries of origin, and
        /// non-state organisations share the responsibility.
        #[term("stakeholders", "Stakeholders", "§5")]
        #[under(Section::Across)]
        Stakeholders,
    }

    /// An activity that is often found in a cell. It is an illustration by this
    /// crate and not part of the publication: a hint, never a test.
    #[terms("typical_intervention", "Typical IOM intervention")]
    #[under(cell: Cell)]
    pub enum TypicalIntervention {
        /// Helping a returnee to set up an own business.
        #[term("business_start", "Starting a business", "§2, §3", derived)]
        #[under(Cell::IndividualEconomic)]
        BusinessStart,
        /// A small loan to a returnee who would not get one from a bank.
        #[term("microcredit", "Microcredit", "§2, §3", derived)]
        #[under(Cell::IndividualEconomic)]
        Microcredit,
        /// Bringing a returnee and an employer together.
        #[term("job_placement", "Job placement", "§2, §3", derived)]
        #[under(Cell::IndividualEconomic)]
        JobPlacement,
        /// Training for an occupation.
        #[term("vocational_training", "Vocational training", "§2, §3", derived)]
        #[under(Cell::IndividualEconomic)]
        VocationalTraining,
        /// Advice on how to plan and manage one's own money.
        #[term("budgeting_advice", "Budgeting advice", "§2, §3", derived)]
        #[under(Cell::IndividualEconomic)]
        BudgetingAdvice,
        /// Helping a returnee to find a home and to keep it.
        #[term("help_with_housing", "Help with housing", "§2, §3", derived)]
        #[under(Cell::IndividualSocial)]
        HelpWithHousing,
        /// Helping a returnee, or a child of the family, into school or another
        /// course of learning.
        #[term("help_with_education", "Help with education", "§2, §3", derived)]
        #[under(Cell::IndividualSocial)]
        HelpWithEducation,
        /// Helping a returnee to get legal advice and to claim a right.
        #[term("help_with_justice", "Help with justice", "§2, §3", derived)]
        #[under(Cell::IndividualSocial)]
        HelpWithJustice,
        /// Helping a returnee to get treatment and care.
        #[term("help_with_health_care", "Help with health care", "§2, §3", derived)]
        #[under(Cell::IndividualSocial)]
        HelpWithHealthCare,
        /// Helping a returnee to obtain identity papers and other documents that
        /// services ask for.
        #[term("help_with_documents", "Help with documents", "§2, §3", derived)]
        #[under(Cell::IndividualSocial)]
        HelpWithDocuments,
        /// Personal conversations that help somebody to come to terms with the
        /// return.
        #[term("counselling", "Counselling", "§2, §3", derived)]
        #[under(Cell::IndividualPsychosocial)]
        Counselling,
        /// A third person helps a returnee and the family to find each other
        /// again.
        #[term("family_mediation", "Family mediation", "§2, §3", derived)]
        #[under(Cell::IndividualPsychosocial)]
        FamilyMediation,
        /// Support by somebody who has been through a return as well.
        #[term("peer_support", "Peer support", "§2, §3", derived)]
        #[under(Cell::IndividualPsychosocial)]
        PeerSupport,
        /// A business or project that several returnees run together.
        #[term("collective_income_project", "Collective income project", "§2, §3", derived)]
        #[under(Cell::CommunityEconomic)]
        CollectiveIncomeProject,
        /// A project from which returnees and other residents earn together.
        #[term("community_income_project", "Community income project", "§2, §3", derived)]
        #[under(Cell::CommunityEconomic)]
        CommunityIncomeProject,
        /// Tying support into the development plans of the place.
        #[term("local_development", "Tie-in with local development", "§2, §3", derived)]
        #[under(Cell::CommunityEconomic)]
        LocalDevelopment,
        /// Repairing or enlarging services where many people return to.
        #[term("service_extension", "Repaired or extended services", "§2, §3", derived)]
        #[under(Cell::CommunitySocial)]
        ServiceExtension,
        /// Removing what keeps people out of a service, such as language or the
        /// way there.
        #[term("barrier_removal", "Barriers removed", "§2, §3", derived)]
        #[under(Cell::CommunitySocial)]
        BarrierRemoval,
        /// Things that returnees and other residents do together.
        #[term("group_activities", "Group activities", "§2, §3", derived)]
        #[under(Cell::CommunityPsychosocial)]
        GroupActivities,
        /// Building networks between those who came back and those who never
        /// left.
        #[term("social_networks", "Social networks", "§2, §3", derived)]
        #[under(Cell::CommunityPsychosocial)]
        SocialNetworks,
        /// Countering the view that who comes back has failed.
        #[term("work_against_stigma", "Work against stigma", "§2, §3", derived)]
        #[under(Cell::CommunityPsychosocial)]
        WorkAgainstStigma,
        /// Shaping the rules of the labour market so that returnees can enter it.
        #[term("labour_market_policy", "Labour-market policy", "§2, §3", derived)]
        #[under(Cell::StructuralEconomic)]
        LabourMarketPolicy,
        /// Rules by which skills and qualifications gained abroad count at home.
        #[term("skills_recognition", "Recognition of skills", "§2, §3", derived)]
        #[under(Cell::StructuralEconomic)]
        SkillsRecognition,
        /// Standing cooperation with companies and their associations.
        #[term("private_sector_partnership", "Private-sector partnership", "§2, §3", derived)]
        #[under(Cell::StructuralEconomic)]
        PrivateSectorPartnership,
        /// Building up the staff, means and skills of public services.
        #[term("stronger_public_services", "Stronger public services", "§2, §3", derived)]
        #[under(Cell::StructuralSocial)]
        StrongerPublicServices,
        /// Agreed ways in which services pass people on to one another.
        #[term("referral_system", "Referral between services", "§2, §3", derived)]
        #[under(Cell::StructuralSocial)]
        ReferralSystem,
        /// Agreements by which claims to social benefits move with the person
        /// from country to country.
        #[term("portable_benefits", "Portable benefits", "§2, §3", derived)]
        #[under(Cell::StructuralSocial)]
        PortableBenefits,
        /// Building up what the mental health system of the country can offer.
        #[term("mental_health_capacity", "Capacity in mental health", "§2, §3", derived)]
        #[under(Cell::StructuralPsychosocial)]
        MentalHealthCapacity,
        /// Law and policy that protect returnees from being treated worse than
        /// others.
        #[term("anti_discrimination_policy", "Anti-discrimination policy", "§2, §3", derived)]
        #[under(Cell::StructuralPsychosocial)]
        AntiDiscriminationPolicy,
    }

    /// Something in a record that is allowed but worth a second look. It changes
    /// no mark.
    #[terms("warning", "IOM warning")]
    pub enum Warning {
        /// An initiative names a strand or a service of a dimension, but none of
        /// its own cells lies in that dimension.
        #[term("dimension_not_named", "Dimension not named", "§3, §4", derived)]
        DimensionNotNamed,
        /// An initiative says what it addresses on a level, but none of its own
        /// cells lies on that level.
        #[term("level_not_named", "Level not named", "§2, §4", derived)]
        LevelNotNamed,
    }
}

impl Level {
    /// Its cells, one for each dimension.
    ///
    /// ```
    /// use dynamic_integration::iom::{Cell::*, Level};
    ///
    /// assert_eq!(Level::Community.cells(), [CommunityEconomic, CommunitySocial, CommunityPsychosocial]);
    /// ```
    #[must_use]
    pub fn cells(self) -> Terms<Cell> {
        Dimension::ALL.map(|dimension| Cell::at(self, dimension)).into()
    }
}

impl Dimension {
    /// Its cells, one for each level.
    ///
    /// ```
    /// use dynamic_integration::iom::{Cell::*, Dimension};
    ///
    /// assert_eq!(Dimension::Social.cells(), [IndividualSocial, CommunitySocial, StructuralSocial]);
    /// ```
    #[must_use]
    pub fn cells(self) -> Terms<Cell> {
        Level::ALL.map(|level| Cell::at(level, self)).into()
    }
}

impl Cell {
    /// The cell where a level meets a dimension.
    ///
    /// ```
    /// use dynamic_integration::iom::{Cell, Dimension, Level};
    ///
    /// assert_eq!(Cell::at(Level::Community, Dimension::Social), Cell::CommunitySocial);
    /// ```
    #[must_use]
    pub const fn at(level: Level, dimension: Dimension) -> Self {
        match (level, dimension) {
            (Level::Individual, Dimension::Economic) => Self::IndividualEconomic,
            (Level::Individual, Dimension::Social) => Self::IndividualSocial,
            (Level::Individual, Dimension::Psychosocial) => Self::IndividualPsychosocial,
            (Level::Community, Dimension::Economic) => Self::CommunityEconomic,
            (Level::Community, Dimension::Social) => Self::CommunitySocial,
            (Level::Community, Dimension::Psychosocial) => Self::CommunityPsychosocial,
            (Level::Structural, Dimension::Economic) => Self::StructuralEconomic,
            (Level::Structural, Dimension::Social) => Self::StructuralSocial,
            (Level::Structural, Dimension::Psychosocial) => Self::StructuralPsychosocial,
        }
    }

    /// Activities that are often found in it: an illustration, not a test.
    ///
    /// ```
    /// use dynamic_integration::iom::{Cell, TypicalIntervention::*};
    ///
    /// assert!(Cell::CommunitySocial.typical_interventions().eq([ServiceExtension, BarrierRemoval]));
    /// ```
    pub fn typical_interventions(self) -> impl Iterator<Item = TypicalIntervention> {
        TypicalIntervention::ALL.iter().copied().filter(move |activity| activity.cell() == self)
    }
}

impl PsychosocialStrand {
    /// The single things that it names.
    ///
    /// ```
    /// use dynamic_integration::iom::{PsychosocialElement::*, PsychosocialStrand};
    ///
    /// assert!(PsychosocialStrand::PersonalNetworks.elements().eq([Friends, Relatives, Neighbours]));
    /// ```
    pub fn elements(self) -> impl Iterator<Item = PsychosocialElement> {
        PsychosocialElement::ALL.iter().copied().filter(move |element| element.strand() == self)
    }
}

impl Stakeholder {
    /// Whether it is a national or local government.
    ///
    /// ```
    /// use dynamic_integration::iom::Stakeholder;
    ///
    /// assert!(Stakeholder::LocalGovernment.is_government());
    /// assert!(!Stakeholder::Cso.is_government());
    /// ```
    #[must_use]
    pub const fn is_government(self) -> bool {
        match self {
            Self::NationalGovernment | Self::LocalGovernment => true,
            Self::Ingo | Self::Ngo | Self::Cso => false,
        }
    }
}
