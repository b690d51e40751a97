//! ASAP's vocabularies of editions and of the profile, in the order of publication.

use super::FRAMEWORK;
use crate::term::terms;

terms! {
    "asap" FRAMEWORK;

    /// An edition of the handbook.
    #[terms("edition", "Edition")]
    pub enum Edition {
        /// The handbook as Sociolab edited it. Its credits print March 2024 as the date.
        #[term("2024", "Handbook of 2024", "own", derived)]
        Y2024,
    }

    /// A field of the profile of a practice, so that a note can be attached to it.
    #[terms("profile_field", "Field of the profile")]
    pub enum ProfileField {
        /// The profile names the sectors of basic services that the practice works in.
        #[term("sectors", "Sectors", "own", derived)]
        Sectors,
        /// The profile names the strategies by which the practice meets several needs.
        #[term("strategies", "Strategies of delivery", "own", derived)]
        Strategies,
        /// The profile names the groups that the practice is for.
        #[term("target_groups", "Target groups", "own", derived)]
        TargetGroups,
        /// The profile names other groups that benefit from the practice.
        #[term("wider_beneficiaries", "Wider beneficiaries", "own", derived)]
        WiderBeneficiaries,
        /// The profile names the barriers that the practice deals with.
        #[term("barriers", "Barriers", "own", derived)]
        Barriers,
        /// The profile names the kinds of activity of the practice.
        #[term("activities", "Activities", "own", derived)]
        Activities,
        /// The profile names the channels through which the practice reaches people.
        #[term("channels", "Channels", "own", derived)]
        Channels,
        /// The profile names the qualities that the information of the practice has.
        #[term("information_qualities", "Qualities of information", "own", derived)]
        InformationQualities,
        /// The profile names the sources of the practice's money.
        #[term("funding_sources", "Sources of funding", "own", derived)]
        FundingSources,
        /// The profile names the features of an integrated territorial system that the practice has.
        #[term("territorial_features", "Features of a territorial system", "own", derived)]
        TerritorialFeatures,
        /// The profile names the activities of the project behind the practice.
        #[term("pillar_activities", "Activities of the pillars", "own", derived)]
        PillarActivities,
        /// The profile names the tools that the project behind the practice produced for all its pillars.
        #[term("tools", "Cross-cutting tools", "own", derived)]
        Tools,
        /// The profile lists the lessons that the practice itself states.
        #[term("lessons", "Lessons", "own", derived)]
        Lessons,
        /// The profile lists publications and pages about the practice.
        #[term("links", "Links", "own", derived)]
        Links,
    }

    /// A sector of basic services to which a practice improves access.
    #[terms("service_sector", "Service sector")]
    pub enum ServiceSector {
        /// The practice works in the sector of employment.
        #[term("employment", "Employment", "§b, §h")]
        Employment,
        /// The practice works in the sector of housing.
        #[term("housing", "Housing", "§b, §h")]
        Housing,
        /// The practice works in the sector of education.
        #[term("education", "Education", "§b, §h")]
        Education,
        /// The practice works in the sector of health care. One pilot names mental health care.
        #[term("health", "Health", "§b, §h")]
        Health,
    }

    /// A way in which a practice addresses several needs at once.
    #[terms("delivery_strategy", "Strategy of delivery")]
    pub enum DeliveryStrategy {
        /// The practice brings all relevant information together in one place.
        #[term("one_stop_shop", "One-stop shop", "§i")]
        OneStopShop,
        /// The practice gives advice on one need and uses it as the entry to underlying issues.
        #[term("entry_point", "Entry point", "§i")]
        EntryPoint,
    }

    /// A group of people that a practice is for.
    #[terms("target_group", "Target group")]
    pub enum TargetGroup {
        /// The practice is for people with migratory background, including later generations. The source prefers this
        /// expression.
        #[term("people_with_migratory_background", "People with migratory background", "§h, §k3, §l")]
        PeopleWithMigratoryBackground,
        /// The practice is for nationals of a country outside the European Union.
        #[term("third_country_nationals", "Third-country nationals", "§e, §h")]
        ThirdCountryNationals,
        /// The practice is for refugees.
        #[term("refugees", "Refugees", "§b, §h, §j")]
        Refugees,
        /// The practice is for people who have asked for asylum.
        #[term("asylum_seekers", "Asylum seekers", "§h, §j")]
        AsylumSeekers,
        /// The practice is for people who are new to the place.
        #[term("newcomers", "Newcomers", "§h, §j")]
        Newcomers,
        /// The practice is for women with migratory background.
        #[term("migrant_women", "Women with migratory background", "§a, §j")]
        MigrantWomen,
        /// The practice is for the most vulnerable groups, who are hard to reach.
        #[term("most_vulnerable", "Most vulnerable groups", "§a, §h")]
        MostVulnerable,
        /// The practice is for unaccompanied minors from another country.
        #[term("unaccompanied_minors", "Unaccompanied minors", "§h")]
        UnaccompaniedMinors,
        /// The practice is for victims of trafficking.
        #[term("trafficking_victims", "Victims of trafficking", "§h, §j")]
        TraffickingVictims,
        /// The practice is for victims of exploitation.
        #[term("exploitation_victims", "Victims of exploitation", "§j")]
        ExploitationVictims,
        /// The practice is for people with migratory background who have been in prison.
        #[term("former_prisoners", "Former prisoners", "§h")]
        FormerPrisoners,
        /// The practice is for girls and boys at school.
        #[term("pupils", "Pupils", "§h, §j")]
        Pupils,
        /// The practice is for people who are looking for work.
        #[term("job_seekers", "Job seekers", "§h")]
        JobSeekers,
        /// The practice is for people who are starting a business.
        #[term("entrepreneurs", "Entrepreneurs", "§j")]
        Entrepreneurs,
        /// The practice is for children or grandchildren of people with migratory background.
        #[term("younger_generations", "Second and third generations", "§k3")]
        YoungerGenerations,
        /// The practice is for professionals who work with people with migratory background, such as teachers and
        /// health workers.
        #[term("professionals", "Professionals", "§b, §h, §l")]
        Professionals,
    }

    /// A group that can benefit from a practice that was made for others.
    #[terms("wider_beneficiary", "Wider beneficiary")]
    pub enum WiderBeneficiary {
        /// Households with a low income can benefit.
        #[term("low_income_households", "Low-income households", "§h")]
        LowIncomeHouseholds,
        /// Middle-class people who have become poor can benefit.
        #[term("impoverished_middle_class", "Impoverished middle class", "§h, §i")]
        ImpoverishedMiddleClass,
        /// Roma people can benefit.
        #[term("roma", "Roma", "§i")]
        Roma,
        /// People with a disability or with reduced mobility can benefit.
        #[term("people_with_disability", "People with disability", "§i")]
        PeopleWithDisability,
    }

    /// Something that keeps people from a service or from taking part.
    #[terms("barrier", "Barrier")]
    pub enum Barrier {
        /// People lack information, or it is hard for them to get it.
        #[term("lack_of_information", "Lack of information", "§a, §h")]
        LackOfInformation,
        /// There is so much information that people often cannot make sense of it.
        #[term("excess_of_information", "Excess of information", "§h")]
        ExcessOfInformation,
        /// Public health information is hard for people to get.
        #[term("health_information", "Health information out of reach", "§a")]
        HealthInformation,
        /// People do not speak the language well, or there are too few courses to learn it.
        #[term("language", "Language", "§a, §h, §k2, §l")]
        Language,
        /// People lack basic skills in reading and writing.
        #[term("literacy", "Literacy", "§l")]
        Literacy,
        /// Administrative procedures are complex.
        #[term("administrative_procedures", "Administrative procedures", "§h")]
        AdministrativeProcedures,
        /// Procedures have to be done online, which is complex.
        #[term("digital_procedures", "Digital procedures", "§h")]
        DigitalProcedures,
        /// People face discrimination, often for several reasons at once.
        #[term("discrimination", "Discrimination", "§a, §h, §l")]
        Discrimination,
        /// People face structural racism, such as in authorities and public services.
        #[term("structural_racism", "Structural racism", "§h, §k3")]
        StructuralRacism,
        /// People are socially isolated.
        #[term("isolation", "Social isolation", "§a")]
        Isolation,
        /// Public services have a heavy workload.
        #[term("service_workload", "Overloaded services", "§h")]
        ServiceWorkload,
        /// Public services are not willing to cooperate in special circumstances.
        #[term("service_unwillingness", "Unwilling services", "§h")]
        ServiceUnwillingness,
        /// People cannot pay the cost, such as rent or travel to a meeting.
        #[term("cost", "Cost", "§h, §k2")]
        Cost,
        /// People are disadvantaged by differences in legal status.
        #[term("legal_status", "Unequal legal status", "§k3")]
        LegalStatus,
        /// Measures that authorities take in an emergency leave people out.
        #[term("emergency_measures", "Left out of emergency measures", "§a")]
        EmergencyMeasures,
        /// People are excluded from politics.
        #[term("political_participation", "No part in politics", "§k1, §k3")]
        PoliticalParticipation,
    }

    /// A kind of activity of the six pilots and of the other practices that the source presents.
    #[terms("activity", "Kind of activity")]
    pub enum Activity {
        /// The practice gives legal advice.
        #[term("legal_counselling", "Legal counselling", "§h, §j")]
        LegalCounselling,
        /// The practice mediates between owners and tenants so that homes are rented.
        #[term("rent_intermediation", "Rent intermediation", "§h")]
        RentIntermediation,
        /// The practice gives economic and social guarantees other than a fund.
        #[term("guarantees", "Guarantees", "§h")]
        Guarantees,
        /// The practice sets up a fund that covers owners if tenants do not pay.
        #[term("guarantee_fund", "Guarantee fund", "§h")]
        GuaranteeFund,
        /// The practice mediates in conflicts, such as those between owners and tenants.
        #[term("mediation", "Mediation", "§h")]
        Mediation,
        /// The practice trains teachers.
        #[term("teacher_training", "Training of teachers", "§h")]
        TeacherTraining,
        /// The practice provides lesson plans for pupils.
        #[term("lesson_plan", "Lesson plan", "§h")]
        LessonPlan,
        /// The practice produces audiovisual material.
        #[term("audiovisual_material", "Audiovisual material", "§h")]
        AudiovisualMaterial,
        /// The practice holds talks or sessions at which people get information.
        #[term("information_talk", "Information talk", "§h")]
        InformationTalk,
        /// The practice runs or supports a centre where newcomers get information.
        #[term("welcome_centre", "Welcome centre", "§h")]
        WelcomeCentre,
        /// The practice refers people to another office.
        #[term("referral", "Referral", "§h")]
        Referral,
        /// The practice offers a space where people meet, exchange and find a community.
        #[term("meeting_space", "Meeting space", "§h")]
        MeetingSpace,
        /// The practice accompanies people when they use services.
        #[term("accompaniment", "Accompaniment", "§h")]
        Accompaniment,
        /// The practice gives people personal advice, such as on access to public services.
        #[term("counselling", "Counselling", "§h, §j")]
        Counselling,
        /// The practice gives mental health and social support.
        #[term("mental_health_and_social_support", "Mental health and social support", "§h")]
        MentalHealthAndSocialSupport,
        /// The practice gives support with education, such as with finding a school.
        #[term("educational_support", "Educational support", "§h, §j")]
        EducationalSupport,
        /// The practice gives support with administrative matters.
        #[term("administrative_support", "Administrative support", "§h")]
        AdministrativeSupport,
        /// The practice guides or supports people towards work.
        #[term("employment_guidance", "Guidance to employment", "§h, §j")]
        EmploymentGuidance,
        /// The practice holds focus group discussions.
        #[term("focus_group", "Focus group", "§h")]
        FocusGroup,
        /// The practice organises visits that people learn from.
        #[term("educational_visit", "Educational visit", "§h")]
        EducationalVisit,
        /// The practice brings people with migratory background and local people together as peers.
        #[term("peer_exchange", "Peer exchange", "§h")]
        PeerExchange,
        /// The practice makes professionals aware of a barrier or of tools to overcome it.
        #[term("awareness_of_professionals", "Awareness of professionals", "§h")]
        AwarenessOfProfessionals,
        /// The practice provides interpreters.
        #[term("interpretation", "Interpretation", "§h, §j")]
        Interpretation,
        /// The practice creates a network of interpreters.
        #[term("interpreter_network", "Network of interpreters", "§h")]
        InterpreterNetwork,
        /// The practice trains people in digital skills or in online procedures.
        #[term("digital_skills_training", "Training in digital skills", "§h, §j")]
        DigitalSkillsTraining,
        /// The practice works with an advisory board of residents with migratory background.
        #[term("advisory_board", "Advisory board", "§j")]
        AdvisoryBoard,
        /// The practice works with schools so that pupils from another country find their place there.
        #[term("school_inclusion", "School inclusion", "§j")]
        SchoolInclusion,
        /// The school year begins with a week of welcome.
        #[term("welcome_week", "Welcome week", "§j")]
        WelcomeWeek,
        /// A cooperative language model is used throughout the school year.
        #[term("cooperative_language_model", "Cooperative language model", "§j")]
        CooperativeLanguageModel,
        /// The practice holds courses or workshops that help people to find their way around.
        #[term("orientation_course", "Orientation course", "§j")]
        OrientationCourse,
        /// The practice teaches the local language in classes or workshops.
        #[term("language_course", "Language course", "§j")]
        LanguageCourse,
        /// The practice helps people to have their diplomas recognised.
        #[term("diploma_recognition", "Recognition of diplomas", "§j")]
        DiplomaRecognition,
        /// The practice coaches people one by one.
        #[term("individual_coaching", "Individual coaching", "§j")]
        IndividualCoaching,
        /// The practice supports organisations, such as in their work on diversity.
        #[term("support_of_organisations", "Support of organisations", "§j")]
        SupportOfOrganisations,
        /// The practice supports people in the first stages of a business.
        #[term("business_incubation", "Business incubation", "§j")]
        BusinessIncubation,
        /// The practice matches people with mentors.
        #[term("mentoring", "Mentoring", "§j")]
        Mentoring,
        /// People present their business plans to mentors, potential investors and supporters.
        #[term("pitching", "Pitching", "§j")]
        Pitching,
        /// The practice works with games.
        #[term("games", "Games", "§j")]
        Games,
        /// The practice works with techniques of participatory leadership.
        #[term("participatory_leadership", "Participatory leadership", "§j")]
        ParticipatoryLeadership,
    }

    /// A channel through which a practice reaches people.
    #[terms("channel", "Channel")]
    pub enum Channel {
        /// The practice reaches people through a website.
        #[term("website", "Website", "§j, §m")]
        Website,
        /// The practice reaches people through social media.
        #[term("social_media", "Social media", "§j, §k1, §k2")]
        SocialMedia,
        /// The practice reaches people at events.
        #[term("event", "Event", "§b, §j, §k2")]
        Event,
        /// The practice reaches people at a desk that they can visit.
        #[term("desk", "Desk", "§h, §j")]
        Desk,
        /// The practice reaches people with an information kit in several media.
        #[term("information_kit", "Information kit", "§b, §m")]
        InformationKit,
        /// The practice reaches people with leaflets.
        #[term("leaflet", "Leaflet", "§m")]
        Leaflet,
        /// The practice reaches people with videos.
        #[term("video", "Video", "§b, §h, §m")]
        Video,
        /// The practice reaches people through representatives of their community.
        #[term("community_representatives", "Community representatives", "§j")]
        CommunityRepresentatives,
    }

    /// A quality of information about services.
    #[terms("information_quality", "Quality of information")]
    pub enum InformationQuality {
        /// The information is made for the people whom it is meant to reach.
        #[term("targeted", "Targeted", "§h")]
        Targeted,
        /// People can get the information.
        #[term("accessible", "Accessible", "§h")]
        Accessible,
        /// The information is easy to understand.
        #[term("understandable", "Understandable", "§h")]
        Understandable,
        /// The information is given in the right language.
        #[term("right_language", "In the right language", "§h")]
        RightLanguage,
        /// The information is given through the right channels.
        #[term("right_channel", "Through the right channel", "§h")]
        RightChannel,
    }

    /// A source of a practice's money.
    #[terms("funding_source", "Source of funding")]
    pub enum FundingSource {
        /// The practice uses local money.
        #[term("local", "Local funds", "§j")]
        Local,
        /// The practice uses regional money.
        #[term("regional", "Regional funds", "§j")]
        Regional,
        /// The practice uses national money.
        #[term("national", "National funds", "§j")]
        National,
        /// The practice uses European Union money.
        #[term("european", "European funds", "§j")]
        European,
    }

    /// A feature of a system in which the services of an area work together.
    #[terms("territorial_feature", "Feature of an integrated territorial system")]
    pub enum TerritorialFeature {
        /// The stakeholders of the area have formal agreements.
        #[term("formal_agreements", "Formal agreements", "§j")]
        FormalAgreements,
        /// Services are structured and continue without a break.
        #[term("continuous_services", "Continuous services", "§j")]
        ContinuousServices,
        /// New actions are tried out with external funds.
        #[term("externally_funded_trials", "Trials with external funds", "§j")]
        ExternallyFundedTrials,
        /// The institutions of the area coordinate their work.
        #[term("coordination", "Coordination", "§j")]
        Coordination,
    }

    /// A lesson that the partners of the project drew jointly from their practices.
    #[terms("lesson", "Shared lesson")]
    pub enum Lesson {
        /// A practice that is rooted in one sector still has to address several needs at once.
        #[term("integrated_delivery", "Several needs at once", "§i")]
        IntegratedDelivery,
        /// Networks extend the reach of a practice, for example from testing to influencing policy.
        #[term("networks", "Central role of networks", "§i")]
        Networks,
        /// Capacity building strengthens users' role in the design, their autonomy, and confidence and trust.
        #[term("capacity_and_autonomy", "Capacity and autonomy of users", "§i")]
        CapacityAndAutonomy,
        /// The work of people with migratory background should be recognised: they should be hired more often and paid
        /// fairly.
        #[term("professionals", "Professionals with migratory background", "§i")]
        Professionals,
        /// A practice can benefit many more people than it was made for.
        #[term("wider_benefit", "Wider benefit", "§i")]
        WiderBenefit,
    }

    /// One of the three pillars of the project. It groups activities and is never recorded for a practice.
    #[terms("pillar", "Pillar")]
    pub enum Pillar {
        /// Local public service providers and civil society work closely together.
        #[term("collaboration", "Collaboration", "§b")]
        Collaboration,
        /// Civil society organisations and service providers gain knowledge, skills and contacts.
        #[term("capacity", "Capacity", "§b")]
        Capacity,
        /// Stakeholders, locally and in Europe, learn about solutions that work and can be replicated.
        #[term("knowledge", "Knowledge", "§b")]
        Knowledge,
    }

    /// An activity of the project behind a practice.
    #[terms("pillar_activity", "Activity of a pillar")]
    #[under(pillar: Pillar => activities)]
    pub enum PillarActivity {
        /// The project creates a database of local resources and services.
        #[term("database", "Database of services", "§b")]
        #[under(Pillar::Collaboration)]
        Database,
        /// The project assesses needs, to find the main obstacles to using basic services.
        #[term("needs_assessment", "Needs assessment", "§b")]
        #[under(Pillar::Collaboration)]
        NeedsAssessment,
        /// The project has a network of public service providers at several levels and non-governmental actors.
        #[term("local_network", "Multi-stakeholder network", "§b")]
        #[under(Pillar::Collaboration)]
        LocalNetwork,
        /// The project holds courses for service providers and civil society organisations.
        #[term("training", "Training", "§b")]
        #[under(Pillar::Capacity)]
        Training,
        /// The project co-designs and tests a practice that improves a basic service and makes it easier to reach.
        #[term("pilot", "Pilot practice", "§b")]
        #[under(Pillar::Capacity)]
        Pilot,
        /// The project finds, evaluates and models promising practices.
        #[term("practice_modelling", "Modelling of practices", "§b")]
        #[under(Pillar::Knowledge)]
        PracticeModelling,
        /// The project holds a meeting at which organisations from several European countries exchange promising
        /// practices.
        #[term("transnational_meeting", "Transnational meeting", "§b")]
        #[under(Pillar::Knowledge)]
        TransnationalMeeting,
        /// The project holds meetings at which it presents difficulties and possible solutions.
        #[term("advocacy_meeting", "Advocacy meeting", "§b")]
        #[under(Pillar::Knowledge)]
        AdvocacyMeeting,
    }

    /// A tool that the project produces for all its pillars.
    #[terms("cross_cutting_tool", "Cross-cutting tool")]
    pub enum CrossCuttingTool {
        /// The project publishes a handbook on promising practices.
        #[term("handbook", "Handbook", "§b")]
        Handbook,
        /// The project holds local events at which people with migratory background learn what public services offer.
        #[term("local_event", "Local event", "§b")]
        LocalEvent,
        /// The project produces information kits on services, in several media, for people with migratory background.
        #[term("information_kit", "Information kit", "§b")]
        InformationKit,
        /// The project produces a video that shows a selection of promising practices.
        #[term("video", "Video", "§b")]
        Video,
        /// The project produces factsheets with data from the needs assessments, stories, obstacles and
        /// recommendations.
        #[term("factsheet", "Factsheet", "§b")]
        Factsheet,
    }

    /// A kind of publication about a practice.
    #[terms("resource_kind", "Kind of resource")]
    pub enum ResourceKind {
        /// The resource is an information kit in several media.
        #[term("information_kit", "Information kit", "§m")]
        InformationKit,
        /// The resource reports a needs assessment.
        #[term("needs_assessment", "Needs assessment", "§m")]
        NeedsAssessment,
        /// The resource is a video.
        #[term("video", "Video", "§m")]
        Video,
        /// The resource is a guide.
        #[term("guide", "Guide", "§m")]
        Guide,
        /// The resource is a handbook.
        #[term("handbook", "Handbook", "§m")]
        Handbook,
        /// The resource describes one or several practices.
        #[term("practice_description", "Description of a practice", "§m")]
        PracticeDescription,
        /// The resource is a factsheet.
        #[term("factsheet", "Factsheet", "§m")]
        Factsheet,
        /// The resource is a lesson plan.
        #[term("lesson_plan", "Lesson plan", "§m")]
        LessonPlan,
        /// The resource is a curriculum.
        #[term("curriculum", "Curriculum", "§m")]
        Curriculum,
        /// The resource is a leaflet.
        #[term("leaflet", "Leaflet", "§m")]
        Leaflet,
        /// The resource is a website.
        #[term("website", "Website", "§m")]
        Website,
    }
}
