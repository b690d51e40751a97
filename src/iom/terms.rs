//! IOM's vocabularies, in the order of publication.

use super::FRAMEWORK;
use crate::term::terms;

terms! {
    "iom" FRAMEWORK;

    /// An edition of the approach.
    #[terms("edition", "Edition")]
    pub enum Edition {
        /// The approach as IOM developed it in 2017. The text prints this year, but no date of its own publication.
        #[term("2017", "Approach of 2017", "§1")]
        Y2017,
    }

    /// A level on which support works: the person, the community of return, or the structures around both.
    #[terms("level", "IOM level")]
    pub enum Level {
        /// Initiatives respond to the needs and vulnerabilities of returnees, and of family members who return too.
        #[term("individual", "Individual level", "§2")]
        Individual,
        /// Initiatives respond to what the communities of return need, are vulnerable to and worry about. These
        /// communities include the families of returnees and people who did not migrate.
        #[term("community", "Community level", "§2")]
        Community,
        /// Initiatives work with national and local authorities and other stakeholders for good governance of
        /// migration. They also help local public services to continue assistance.
        #[term("structural", "Structural level", "§2")]
        Structural,
    }

    /// An area of life in which people reintegrate. The three areas overlap, and each can influence the others.
    #[terms("dimension", "IOM dimension")]
    pub enum Dimension {
        /// Initiatives help people back into economic life and towards a lasting livelihood.
        #[term("economic", "Economic dimension", "§3")]
        Economic,
        /// Initiatives help returning migrants to use the public services and infrastructure of their country of
        /// origin.
        #[term("social", "Social dimension", "§3")]
        Social,
        /// Initiatives help returning migrants back into personal networks, civil society and the culture of their
        /// country of origin. It does not mean mental health support.
        #[term("psychosocial", "Psychosocial dimension", "§3")]
        Psychosocial,
    }

    /// One of the nine combinations of a level and a dimension. An initiative can work in
    /// several of them.
    #[terms("cell", "IOM cell")]
    #[under(level: Level => cells, dimension: Dimension => cells)]
    pub enum Cell {
        /// The initiative helps returnees, or family members who return too, to earn a living again and to keep earning
        /// it.
        #[term("individual_economic", "Individual, economic", "§2, §3")]
        #[under(Level::Individual, Dimension::Economic)]
        IndividualEconomic,
        /// The initiative helps returnees, or family members who return too, to use public
        /// services and infrastructure.
        #[term("individual_social", "Individual, social", "§2, §3")]
        #[under(Level::Individual, Dimension::Social)]
        IndividualSocial,
        /// The initiative helps returnees, or family members who return too, back into personal networks, civil society
        /// and the local culture.
        #[term("individual_psychosocial", "Individual, psychosocial", "§2, §3")]
        #[under(Level::Individual, Dimension::Psychosocial)]
        IndividualPsychosocial,
        /// The initiative supports economic life and lasting livelihoods in a community of return.
        #[term("community_economic", "Community, economic", "§2, §3")]
        #[under(Level::Community, Dimension::Economic)]
        CommunityEconomic,
        /// The initiative supports the use of public services and infrastructure in a community of return.
        #[term("community_social", "Community, social", "§2, §3")]
        #[under(Level::Community, Dimension::Social)]
        CommunitySocial,
        /// The initiative supports networks, civic life and culture in a community of return. Or it works on the
        /// attitude of that community towards people who come back.
        #[term("community_psychosocial", "Community, psychosocial", "§2, §3, §4")]
        #[under(Level::Community, Dimension::Psychosocial)]
        CommunityPsychosocial,
        /// The initiative works with authorities or other stakeholders on the conditions under
        /// which returnees make a living.
        #[term("structural_economic", "Structural, economic", "§2, §3")]
        #[under(Level::Structural, Dimension::Economic)]
        StructuralEconomic,
        /// The initiative works with authorities or other stakeholders so that public services
        /// are adequate and open to returnees.
        #[term("structural_social", "Structural, social", "§2, §3")]
        #[under(Level::Structural, Dimension::Social)]
        StructuralSocial,
        /// The initiative works with authorities or other stakeholders on the conditions under
        /// which returnees take part in networks, civic life and culture.
        #[term("structural_psychosocial", "Structural, psychosocial", "§2, §3")]
        #[under(Level::Structural, Dimension::Psychosocial)]
        StructuralPsychosocial,
    }

    /// A group of rules.
    #[terms("section", "IOM section")]
    pub enum Section {
        /// Rules about the three levels of support.
        #[term("levels", "Levels of support", "own", derived)]
        Levels,
        /// Rules about the three dimensions of reintegration.
        #[term("dimensions", "Dimensions of reintegration", "own", derived)]
        Dimensions,
        /// Rules about the programme as a whole: its starting point, its cross-cutting issues, and who is responsible.
        #[term("across", "Across levels and dimensions", "own", derived)]
        Across,
    }

    /// The aim of the approach, a reason that it gives, or a caution about its levels and dimensions.
    #[terms("premise", "IOM premise")]
    pub enum Premise {
        /// Support aims at sustainable reintegration. The text refers to a definition that it
        /// does not contain.
        #[term("sustainable_reintegration", "Sustainable reintegration", "§1")]
        SustainableReintegration,
        /// Reintegration is a complex process with many aspects.
        #[term("multidimensional", "Many-sided process", "§1")]
        Multidimensional,
        /// Support considers the whole range of factors that can affect reintegration.
        #[term("holistic", "Holistic", "§1")]
        Holistic,
        /// Support is based on needs.
        #[term("needs_based", "Based on needs", "§1")]
        NeedsBased,
        /// Support responds to the needs of returnees and of their communities of return in a way that is good for
        /// both.
        #[term("mutual_benefit", "Benefit for both sides", "§1")]
        MutualBenefit,
        /// Support also deals with the structural factors that affect reintegration.
        #[term("structural_factors", "Structural factors", "§1")]
        StructuralFactors,
        /// Levels and dimensions have no sharp borders. An activity can belong to several.
        #[term("overlap", "Overlap", "§4")]
        Overlap,
        /// The dimensions can influence one another, even across levels. For example, the attitude of a community can
        /// affect the health of returnees, and their health can affect how they make a living.
        #[term("influence", "Mutual influence", "§4")]
        Influence,
        /// Covering all factors that affect reintegration matters more than the label that an activity gets.
        #[term("coverage_first", "Coverage before labels", "§4")]
        CoverageFirst,
    }

    /// A group of people who benefit from an initiative.
    #[terms("beneficiary", "IOM beneficiary")]
    pub enum Beneficiary {
        /// The initiative benefits migrants who have returned to their country of origin.
        #[term("returnee", "Returnees", "§2")]
        Returnee,
        /// The initiative benefits family members who return too.
        #[term("returning_family_member", "Returning family members", "§2")]
        ReturningFamilyMember,
        /// The initiative benefits the families of returnees in the community of return.
        #[term("returnee_family", "Families in the community of return", "§2")]
        ReturneeFamily,
        /// The initiative benefits people of the community of return who did not migrate.
        #[term("non_migrant", "Residents who did not migrate", "§2")]
        NonMigrant,
    }

    /// Something that support responds to, on the individual or the community level.
    #[terms("addressed", "What IOM support addresses")]
    pub enum Addressed {
        /// The initiative responds to needs.
        #[term("needs", "Needs", "§2")]
        Needs,
        /// The initiative responds to vulnerabilities.
        #[term("vulnerabilities", "Vulnerabilities", "§2")]
        Vulnerabilities,
        /// The initiative responds to worries of a community to which migrants return.
        #[term("concerns", "Concerns", "§2")]
        Concerns,
    }

    /// One of the two aims of the economic dimension.
    #[terms("economic_strand", "IOM economic strand")]
    pub enum EconomicStrand {
        /// The initiative helps people back into economic life.
        #[term("re_entry", "Economic re-entry", "§3")]
        ReEntry,
        /// The initiative helps people to build a lasting livelihood.
        #[term("livelihood", "Lasting livelihood", "§3")]
        Livelihood,
    }

    /// An area of public services in the country of origin.
    #[terms("social_service", "IOM social service")]
    pub enum SocialService {
        /// The initiative helps returning migrants to use health services.
        #[term("health", "Health", "§3")]
        Health,
        /// The initiative helps returning migrants to use education.
        #[term("education", "Education", "§3")]
        Education,
        /// The initiative helps returning migrants to get housing.
        #[term("housing", "Housing", "§3")]
        Housing,
        /// The initiative helps returning migrants to use the justice system.
        #[term("justice", "Justice", "§3")]
        Justice,
        /// The initiative helps returning migrants into schemes of social protection.
        #[term("social_protection", "Social protection", "§3")]
        SocialProtection,
    }

    /// One of the three parts of the psychosocial dimension.
    #[terms("psychosocial_strand", "IOM psychosocial strand")]
    pub enum PsychosocialStrand {
        /// The initiative helps returning migrants back into networks of people close to them who support them.
        #[term("personal_networks", "Personal support networks", "§3")]
        PersonalNetworks,
        /// The initiative helps returning migrants back into the structures of civil society.
        #[term("civil_society", "Civil society", "§3")]
        CivilSociety,
        /// The initiative helps returning migrants to live in the culture of their country of origin again.
        #[term("culture", "Culture of the country of origin", "§3")]
        Culture,
    }

    /// An example or part that the approach names for a psychosocial strand.
    #[terms("psychosocial_element", "IOM psychosocial element")]
    #[under(strand: PsychosocialStrand => elements)]
    pub enum PsychosocialElement {
        /// The initiative helps returning migrants to be among friends again.
        #[term("friends", "Friends", "§3")]
        #[under(PsychosocialStrand::PersonalNetworks)]
        Friends,
        /// The initiative helps returning migrants to be among relatives again.
        #[term("relatives", "Relatives", "§3")]
        #[under(PsychosocialStrand::PersonalNetworks)]
        Relatives,
        /// The initiative helps returning migrants to be among neighbours again.
        #[term("neighbours", "Neighbours", "§3")]
        #[under(PsychosocialStrand::PersonalNetworks)]
        Neighbours,
        /// The initiative helps returning migrants back into associations.
        #[term("associations", "Associations", "§3")]
        #[under(PsychosocialStrand::CivilSociety)]
        Associations,
        /// The initiative helps returning migrants back into self-help groups.
        #[term("self_help_groups", "Self-help groups", "§3")]
        #[under(PsychosocialStrand::CivilSociety)]
        SelfHelpGroups,
        /// The initiative helps returning migrants back into other organisations of civil
        /// society.
        #[term("other_organisations", "Other organisations", "§3")]
        #[under(PsychosocialStrand::CivilSociety)]
        OtherOrganisations,
        /// The initiative helps returning migrants back into civic life in general.
        #[term("civic_life", "Civic life", "§3")]
        #[under(PsychosocialStrand::CivilSociety)]
        CivicLife,
        /// The initiative helps returning migrants to reconnect with the values of the society there.
        #[term("values", "Values", "§3")]
        #[under(PsychosocialStrand::Culture)]
        Values,
        /// The initiative helps returning migrants to reconnect with the way people live there.
        #[term("ways_of_living", "Ways of living", "§3")]
        #[under(PsychosocialStrand::Culture)]
        WaysOfLiving,
        /// The initiative helps returning migrants to reconnect with the language of the society there.
        #[term("language", "Language", "§3")]
        #[under(PsychosocialStrand::Culture)]
        Language,
        /// The initiative helps returning migrants to reconnect with the moral principles of the society there.
        #[term("moral_principles", "Moral principles", "§3")]
        #[under(PsychosocialStrand::Culture)]
        MoralPrinciples,
        /// The initiative helps returning migrants to reconnect with the traditions of the society there.
        #[term("traditions", "Traditions", "§3")]
        #[under(PsychosocialStrand::Culture)]
        Traditions,
    }

    /// A topic that an integrated approach also addresses, on every level and in every dimension.
    #[terms("cross_cutting_issue", "IOM cross-cutting issue")]
    pub enum CrossCuttingIssue {
        /// The initiative promotes the rights of migrants.
        #[term("migrant_rights", "Rights of migrants", "§5")]
        MigrantRights,
        /// The initiative promotes gender equality.
        #[term("gender_equality", "Gender equality", "§5")]
        GenderEquality,
        /// The initiative promotes partnership and cooperation.
        #[term("partnership_and_cooperation", "Partnership and cooperation", "§5")]
        PartnershipAndCooperation,
        /// The initiative improves the collection of data about reintegration.
        #[term("data_collection", "Data collection", "§5")]
        DataCollection,
        /// The initiative improves the monitoring and evaluation of reintegration.
        #[term("monitoring_and_evaluation", "Monitoring and evaluation", "§5")]
        MonitoringAndEvaluation,
    }

    /// A kind of organisation that shares the responsibility for reintegration.
    #[terms("stakeholder", "IOM stakeholder")]
    pub enum Stakeholder {
        /// A national government or authority shares the responsibility for the initiative.
        #[term("national_government", "National government", "§2, §5")]
        NationalGovernment,
        /// A local government or authority shares the responsibility for the initiative.
        #[term("local_government", "Local government", "§2, §5")]
        LocalGovernment,
        /// An international non-governmental organisation (INGO) shares the responsibility for
        /// the initiative.
        #[term("ingo", "International NGO", "§5")]
        Ingo,
        /// A non-governmental organisation (NGO) shares the responsibility for the initiative.
        #[term("ngo", "NGO", "§5")]
        Ngo,
        /// A civil society organisation (CSO) shares the responsibility for the initiative.
        #[term("cso", "Civil society organisation", "§5")]
        Cso,
        /// An organisation of states shares the responsibility for the initiative. IOM itself is one, but its text does
        /// not list this kind.
        #[term("intergovernmental", "Intergovernmental organisation", "own", derived)]
        Intergovernmental,
    }

    /// The country that a stakeholder belongs to, seen from the return.
    #[terms("country_role", "IOM country role")]
    pub enum CountryRole {
        /// The stakeholder belongs to the country that the migrants return from.
        #[term("host", "Host country", "§5")]
        Host,
        /// The stakeholder belongs to the country that the migrants return to.
        #[term("origin", "Country of origin", "§5")]
        Origin,
    }

    /// A yes or no answer about the programme as a whole.
    #[terms("flag", "IOM flag")]
    pub enum Flag {
        /// The programme assesses the needs that it responds to.
        #[term("needs_assessed", "Needs assessed", "§1")]
        NeedsAssessed,
        /// Family members return too.
        #[term("family_members_returned", "Family members return too", "§2")]
        FamilyMembersReturned,
        /// Structural work improves the governance of migration, together with authorities and other stakeholders.
        #[term("good_governance", "Good governance of migration", "§2")]
        GoodGovernance,
        /// Structural work supports adequate local public services, so that assistance can continue.
        #[term("local_public_services", "Assistance continued by local public services", "§2")]
        LocalPublicServices,
        /// The programme helps returning migrants to use the infrastructure of the country of origin, not only its
        /// services.
        #[term("infrastructure", "Access to infrastructure", "§3")]
        Infrastructure,
    }

    /// A point of a rule, or an open question, that follows from several facts.
    #[terms("aspect", "IOM aspect")]
    pub enum Aspect {
        /// A stakeholder that is not a government is engaged as well.
        #[term("other_stakeholder", "Stakeholder other than a government", "§2")]
        OtherStakeholder,
        /// Needs are assessed before the first assistance is given, or on the same day.
        #[term("before_assistance", "Needs assessed before assistance", "§1", derived)]
        BeforeAssistance,
        /// A national or local government shares the responsibility.
        #[term("government", "Government", "§5")]
        Government,
        /// A non-governmental or civil society organisation, international or not, shares the responsibility.
        #[term("non_state", "Non-state organisation", "§5")]
        NonState,
        /// The record lists all initiatives of the programme.
        #[term("all_initiatives_recorded", "All initiatives are recorded", "own", derived)]
        AllInitiativesRecorded,
    }

    /// A demand of the approach on a reintegration programme.
    #[terms("rule", "IOM rule")]
    #[under(section: Section => rules)]
    pub enum Rule {
        /// The programme works on the individual, the community and the structural level.
        #[term("three_levels", "Three levels", "§2")]
        #[under(Section::Levels)]
        ThreeLevels,
        /// The programme's work on the individual level benefits returnees. If family members return too, it also
        /// benefits them.
        #[term("individual_beneficiaries", "Beneficiaries on the individual level", "§2")]
        #[under(Section::Levels)]
        IndividualBeneficiaries,
        /// The programme's work on the community level benefits the families of returnees and people who did not
        /// migrate.
        #[term("community_beneficiaries", "Beneficiaries on the community level", "§1, §2")]
        #[under(Section::Levels)]
        CommunityBeneficiaries,
        /// The programme's work on the structural level engages national and local authorities and other stakeholders.
        /// It improves the governance of migration and helps local public services to continue assistance.
        #[term("structural_engagement", "Structural engagement", "§2")]
        #[under(Section::Levels)]
        StructuralEngagement,
        /// The programme responds to the needs and vulnerabilities of people who return. It also responds to the needs,
        /// vulnerabilities and concerns of the communities of return.
        #[term("what_is_addressed", "What is addressed", "§2")]
        #[under(Section::Levels)]
        WhatIsAddressed,
        /// The programme works in all three dimensions on each of the three levels.
        #[term("nine_cells", "Three dimensions on every level", "§2, §3")]
        #[under(Section::Dimensions)]
        NineCells,
        /// The programme's economic work helps people back into economic life and towards a lasting livelihood.
        #[term("economic_strands", "Economic strands", "§3")]
        #[under(Section::Dimensions)]
        EconomicStrands,
        /// The programme's social work helps returning migrants to use health, education, housing, justice and social
        /// protection, and the infrastructure of the country.
        #[term("social_services", "Social services and infrastructure", "§3")]
        #[under(Section::Dimensions)]
        SocialServices,
        /// The programme's psychosocial work covers personal networks, civil society and the
        /// culture of the country of origin.
        #[term("psychosocial_strands", "Psychosocial strands", "§3")]
        #[under(Section::Dimensions)]
        PsychosocialStrands,
        /// A programme with economic work also works on how the community of return receives people who come back.
        #[term("community_acceptance", "Acceptance in the community", "§4", derived)]
        #[under(Section::Dimensions)]
        CommunityAcceptance,
        /// The programme assesses needs, and does so before assistance begins.
        #[term("needs_based", "Based on needs", "§1")]
        #[under(Section::Across)]
        NeedsBased,
        /// The programme promotes the rights of migrants, gender equality, and partnership and cooperation. It also
        /// improves data collection, and monitoring and evaluation.
        #[term("cross_cutting_issues", "Cross-cutting issues", "§5")]
        #[under(Section::Across)]
        CrossCuttingIssues,
        /// Governments in host countries and in countries of origin share the responsibility for the programme with
        /// non-state organisations.
        #[term("stakeholders", "Stakeholders", "§5")]
        #[under(Section::Across)]
        Stakeholders,
    }

    /// An entry that is allowed but may be a slip. It changes no mark.
    #[terms("warning", "IOM warning")]
    pub enum Warning {
        /// The initiative names something that belongs to a dimension, but no cell in this dimension.
        #[term("dimension_not_named", "Dimension not named", "own", derived)]
        DimensionNotNamed,
        /// The initiative names something that it addresses on a level, but no cell on this level.
        #[term("level_not_named", "Level not named", "own", derived)]
        LevelNotNamed,
    }

    /// A part of a record or report that is shown to people and has no other name.
    #[terms("detail", "IOM detail")]
    pub enum Detail {
        /// The table counts the initiatives that surely work in each cell.
        #[term("initiatives_by_cell", "Known initiatives by level and dimension", "own", derived)]
        InitiativesByCell,
        /// The number of initiatives in any cell of the row or column.
        #[term("anywhere", "In any", "own", derived)]
        Anywhere,
        /// The record describes how work in one cell influences another cell.
        #[term("influences", "Influences", "own", derived)]
        Influences,
        /// The record lists initiatives.
        #[term("initiatives", "Initiatives", "own", derived)]
        Initiatives,
        /// The day on which needs were assessed, as far as it is known.
        #[term("needs_assessed_on", "Needs assessed on", "own", derived)]
        NeedsAssessedOn,
        /// The day of the first assistance, as far as it is known.
        #[term("first_assistance_on", "First assistance on", "own", derived)]
        FirstAssistanceOn,
    }

    /// Two statements in one record that cannot both be true.
    #[terms("contradiction", "IOM contradiction")]
    pub enum Contradiction {
        /// The initiative covers an element of a psychosocial strand, but not the strand itself.
        #[term("element_without_strand", "Element without its strand", "own", derived)]
        ElementWithoutStrand,
        /// The initiative benefits family members who return, but no family members return.
        #[term("family_benefits_without_return", "Family members who do not return", "own", derived)]
        FamilyBenefitsWithoutReturn,
        /// A date is recorded on which needs were assessed, but needs are not assessed.
        #[term("date_without_assessment", "Date of an assessment that does not exist", "own", derived)]
        DateWithoutAssessment,
    }

    /// An activity that this crate gives as an illustration of a cell. The publication lists none. It is a hint, never
    /// a test.
    #[terms("typical_intervention", "Typical IOM intervention")]
    #[under(cell: Cell => typical_interventions)]
    pub enum TypicalIntervention {
        /// The initiative helps returnees to set up their own business.
        #[term("business_start", "Starting a business", "own", derived)]
        #[under(Cell::IndividualEconomic)]
        BusinessStart,
        /// The initiative gives small loans to returnees who would not get a bank loan.
        #[term("microcredit", "Microcredit", "own", derived)]
        #[under(Cell::IndividualEconomic)]
        Microcredit,
        /// The initiative brings returnees and employers together.
        #[term("job_placement", "Job placement", "own", derived)]
        #[under(Cell::IndividualEconomic)]
        JobPlacement,
        /// The initiative trains returnees for an occupation.
        #[term("vocational_training", "Vocational training", "own", derived)]
        #[under(Cell::IndividualEconomic)]
        VocationalTraining,
        /// The initiative advises returnees on how to plan and manage their money.
        #[term("budgeting_advice", "Budgeting advice", "own", derived)]
        #[under(Cell::IndividualEconomic)]
        BudgetingAdvice,
        /// The initiative helps returnees to find a home and to keep it.
        #[term("help_with_housing", "Help with housing", "own", derived)]
        #[under(Cell::IndividualSocial)]
        HelpWithHousing,
        /// The initiative helps returnees, or their children, to enter school or another course of learning.
        #[term("help_with_education", "Help with education", "own", derived)]
        #[under(Cell::IndividualSocial)]
        HelpWithEducation,
        /// The initiative helps returnees to get legal advice and to claim their rights.
        #[term("help_with_justice", "Help with justice", "own", derived)]
        #[under(Cell::IndividualSocial)]
        HelpWithJustice,
        /// The initiative helps returnees to get treatment and care.
        #[term("help_with_health_care", "Help with health care", "own", derived)]
        #[under(Cell::IndividualSocial)]
        HelpWithHealthCare,
        /// The initiative helps returnees to obtain identity papers and other documents that
        /// services require.
        #[term("help_with_documents", "Help with documents", "own", derived)]
        #[under(Cell::IndividualSocial)]
        HelpWithDocuments,
        /// The initiative offers a mediator who helps returnees and their families to become close again.
        #[term("family_mediation", "Family mediation", "own", derived)]
        #[under(Cell::IndividualPsychosocial)]
        FamilyMediation,
        /// The initiative offers returnees the support of somebody who returned before them.
        #[term("peer_support", "Peer support", "own", derived)]
        #[under(Cell::IndividualPsychosocial)]
        PeerSupport,
        /// The initiative supports a business or project that several returnees run together.
        #[term("collective_income_project", "Collective income project", "own", derived)]
        #[under(Cell::CommunityEconomic)]
        CollectiveIncomeProject,
        /// The initiative supports a project from which returnees and other residents earn money together.
        #[term("community_income_project", "Community income project", "own", derived)]
        #[under(Cell::CommunityEconomic)]
        CommunityIncomeProject,
        /// The initiative links support to the development plans of the community of return.
        #[term("local_development", "Tie-in with local development", "own", derived)]
        #[under(Cell::CommunityEconomic)]
        LocalDevelopment,
        /// The initiative repairs or extends services in a place to which many people return.
        #[term("service_extension", "Repaired or extended services", "own", derived)]
        #[under(Cell::CommunitySocial)]
        ServiceExtension,
        /// The initiative removes a barrier that keeps people out of a service, such as
        /// language or distance.
        #[term("barrier_removal", "Barriers removed", "own", derived)]
        #[under(Cell::CommunitySocial)]
        BarrierRemoval,
        /// The initiative brings returnees and other residents together in shared activities.
        #[term("group_activities", "Group activities", "own", derived)]
        #[under(Cell::CommunityPsychosocial)]
        GroupActivities,
        /// The initiative builds networks between returnees and residents who never left.
        #[term("social_networks", "Social networks", "own", derived)]
        #[under(Cell::CommunityPsychosocial)]
        SocialNetworks,
        /// The initiative counters the view that people who come back have failed.
        #[term("work_against_stigma", "Work against stigma", "own", derived)]
        #[under(Cell::CommunityPsychosocial)]
        WorkAgainstStigma,
        /// The initiative helps to shape the rules of the labour market so that returnees can
        /// enter it.
        #[term("labour_market_policy", "Labour-market policy", "own", derived)]
        #[under(Cell::StructuralEconomic)]
        LabourMarketPolicy,
        /// The initiative works on rules for the recognition of skills and qualifications gained abroad.
        #[term("skills_recognition", "Recognition of skills", "own", derived)]
        #[under(Cell::StructuralEconomic)]
        SkillsRecognition,
        /// The initiative builds lasting cooperation with companies and their associations.
        #[term("private_sector_partnership", "Private-sector partnership", "own", derived)]
        #[under(Cell::StructuralEconomic)]
        PrivateSectorPartnership,
        /// The initiative strengthens the staff, resources and skills of public services.
        #[term("stronger_public_services", "Stronger public services", "own", derived)]
        #[under(Cell::StructuralSocial)]
        StrongerPublicServices,
        /// The initiative helps services to agree on how they refer people to one another.
        #[term("referral_system", "Referral between services", "own", derived)]
        #[under(Cell::StructuralSocial)]
        ReferralSystem,
        /// The initiative works on agreements that let people take social benefits from one country to another.
        #[term("portable_benefits", "Portable benefits", "own", derived)]
        #[under(Cell::StructuralSocial)]
        PortableBenefits,
        /// The initiative works on laws and policies that protect returnees from discrimination.
        #[term("anti_discrimination_policy", "Anti-discrimination policy", "own", derived)]
        #[under(Cell::StructuralPsychosocial)]
        AntiDiscriminationPolicy,
    }
}
