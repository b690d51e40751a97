//! The closed sets of ASAP: everything that the handbook names, each term with
//! its definition and the place in the source.

use super::FRAMEWORK;
use crate::terms;

terms! {
    "asap" FRAMEWORK;

    // The double diamond.

    /// The direction in which a group thinks during a phase.
    #[terms("thinking", "Way of thinking")]
    pub enum Thinking {
        /// Opening up: the group looks at everything that is possible and
        /// rules nothing out yet.
        #[term("divergent", "Divergent", "§f")]
        Divergent,
        /// Closing in: the group comes together again behind one shared line.
        #[term("convergent", "Convergent", "§f")]
        Convergent,
    }

    /// One of the two diamonds, named by what the group is working on in it.
    #[terms("space", "Diamond")]
    pub enum Space {
        /// The first diamond: what is wrong, for whom, and why.
        #[term("problem", "Problem", "§f")]
        Problem,
        /// The second diamond: what could be done about it, and what works.
        #[term("solution", "Solution", "§f")]
        Solution,
    }

    /// One of the four phases of the double diamond, in their order.
    #[terms("phase", "Phase of the double diamond")]
    #[under(thinking: Thinking, space: Space)]
    pub enum Phase {
        /// Opening on the problem: the group learns about the setting, and
        /// about what the people need for whom and with whom it designs.
        #[term("discover", "Discover", "§f")]
        #[under(Thinking::Divergent, Space::Problem)]
        Discover,
        /// Closing on the problem: the group ranks what it has found and frames
        /// one challenge that it can take on.
        #[term("define", "Define", "§f")]
        #[under(Thinking::Convergent, Space::Problem)]
        Define,
        /// Opening on the solution: the group collects many possible answers to
        /// the challenge.
        #[term("develop", "Develop", "§f")]
        #[under(Thinking::Divergent, Space::Solution)]
        Develop,
        /// Closing on the solution: one answer is tried out as a prototype,
        /// tested by users and improved with what they say.
        #[term("deliver", "Deliver", "§f")]
        #[under(Thinking::Convergent, Space::Solution)]
        Deliver,
    }

    /// What comes out of a phase, as a statement that is true when it did.
    #[terms("phase_output", "Output of a phase")]
    #[under(phase: Phase)]
    pub enum PhaseOutput {
        /// The findings on needs were presented to the local network and talked
        /// through there.
        #[term("needs_presented", "Needs discussed in the network", "§f")]
        #[under(Phase::Discover)]
        NeedsPresented,
        /// People with migratory background told of their experiences, and the
        /// group took in what these mean.
        #[term("experience_shared", "Lived experience shared", "§f")]
        #[under(Phase::Discover)]
        ExperienceShared,
        /// The problems found were put in an order of urgency or weight.
        #[term("problems_prioritised", "Problems put in order", "§f")]
        #[under(Phase::Define)]
        ProblemsPrioritised,
        /// One challenge was framed that the practice is to answer.
        #[term("challenge_framed", "Challenge framed", "§f")]
        #[under(Phase::Define)]
        ChallengeFramed,
        /// It is said in which service sector the challenge lies.
        #[term("sector_named", "Sector of the challenge named", "§f")]
        #[under(Phase::Define)]
        SectorNamed,
        /// The challenge is put as an open question that invites answers: how
        /// can we do this?
        #[term("open_question", "Challenge as an open question", "§f")]
        #[under(Phase::Define)]
        OpenQuestion,
        /// At least two possible answers to the challenge were put forward.
        #[term("several_ideas", "Several ideas", "§f", derived)]
        #[under(Phase::Develop)]
        SeveralIdeas,
        /// At least one of the ideas came from the local network or from a
        /// capacity-building session.
        #[term("ideas_from_network_or_sessions", "Ideas from network or sessions", "§f")]
        #[under(Phase::Develop)]
        IdeasFromNetworkOrSessions,
        /// A first version of the solution was put into use, so that it could
        /// be tried out.
        #[term("prototype", "Prototype", "§f")]
        #[under(Phase::Deliver)]
        Prototype,
        /// People for whom the solution is meant tried the prototype out.
        #[term("tested_with_users", "Tested with users", "§f")]
        #[under(Phase::Deliver)]
        TestedWithUsers,
        /// Users were asked what they think of the solution, and what they said
        /// was gathered.
        #[term("feedback_collected", "Feedback collected", "§f")]
        #[under(Phase::Deliver)]
        FeedbackCollected,
        /// What users said was discussed and changed the solution or what is
        /// done next.
        #[term("feedback_used", "Feedback used", "§f")]
        #[under(Phase::Deliver)]
        FeedbackUsed,
    }

    /// Where a practice goes after the phase deliver.
    #[terms("way_on", "Way on")]
    pub enum WayOn {
        /// The practice is carried on at a larger size: for more people, in
        /// more places or with more means.
        #[term("scale_up", "Scale up", "§f")]
        ScaleUp,
        /// The practice is set up again elsewhere, or for somebody else.
        #[term("replicate", "Replicate", "§f")]
        Replicate,
        /// The practice ends here and the group turns to another answer or
        /// another challenge.
        #[term("move_on", "Move on", "§f")]
        MoveOn,
    }

    /// Where an idea of the phase develop was born.
    #[terms("idea_source", "Source of an idea")]
    pub enum IdeaSource {
        /// The idea came up in the local network of public and civil actors.
        #[term("local_network", "Local network", "§f")]
        LocalNetwork,
        /// The idea came up in a capacity-building session.
        #[term("capacity_building_session", "Capacity-building session", "§f")]
        CapacityBuildingSession,
    }

    // Who takes part, and in what.

    /// Somebody who has a seat in the design of a service.
    #[terms("participant", "Participant")]
    pub enum Participant {
        /// Person for whom the service is meant, and who uses it or would.
        #[term("end_user", "End user", "§e")]
        EndUser,
        /// Person who speaks for a community of people with migratory
        /// background.
        #[term("community_representative", "Community representative", "§e")]
        CommunityRepresentative,
        /// Organisation that people with migratory background run themselves.
        #[term("migrant_organisation", "Migrant organisation", "§e")]
        MigrantOrganisation,
        /// Organisation of civil society that works close to people with
        /// migratory background, speaks with them and can win over their
        /// communities.
        #[term("civil_society_organisation", "Civil society organisation", "§a, §e")]
        CivilSocietyOrganisation,
        /// Actor outside government that is neither an organisation of civil
        /// society nor one that people with migratory background run.
        #[term("other_non_governmental", "Other non-governmental actor", "§e")]
        OtherNonGovernmental,
        /// Body that provides a public service and owes everybody service and
        /// information that fit culture, language and gender.
        #[term("public_service_provider", "Public service provider", "§a, §e")]
        PublicServiceProvider,
        /// Authority that takes the main decisions, from a municipality to a
        /// ministry.
        #[term("public_authority", "Public authority", "§e")]
        PublicAuthority,
        /// Person with professional or scientific knowledge of the matter.
        #[term("expert", "Expert", "§e")]
        Expert,
        /// Organisation that runs the project together with others.
        #[term("partner_organisation", "Partner organisation", "§e, §g")]
        PartnerOrganisation,
    }

    /// What people do when they co-design.
    #[terms("codesign_act", "Act of co-design")]
    pub enum CodesignAct {
        /// Coming up with ideas.
        #[term("ideate", "Have ideas", "§e")]
        Ideate,
        /// Having a real part in the decision on what is done, and how.
        #[term("decide", "Decide", "§e")]
        Decide,
        /// Carrying out what was decided.
        #[term("implement", "Carry out", "§e")]
        Implement,
        /// Learning from the others, who learn in turn.
        #[term("learn", "Learn from each other", "§e")]
        Learn,
        /// Giving what one is able and willing to give, and no more.
        #[term("contribute", "Contribute", "§e")]
        Contribute,
    }

    /// What the motto, nothing about us without us, stands for today.
    #[terms("motto_value", "Value behind the motto")]
    pub enum MottoValue {
        /// Nobody whom a decision concerns is kept out of it.
        #[term("inclusivity", "Inclusivity", "§d, §g")]
        Inclusivity,
        /// Those concerned sit where decisions are made.
        #[term("representation", "Representation", "§d, §g")]
        Representation,
        /// People decide themselves about their lives and say themselves who
        /// they are.
        #[term("self_determination", "Self-determination", "§d, §g")]
        SelfDetermination,
    }

    /// What can stand in the way of taking part in a meeting or event, unless
    /// it is provided for.
    #[terms("access_measure", "Measure for access")]
    pub enum AccessMeasure {
        /// Interpreters for those who do not speak the language of the meeting.
        #[term("interpretation", "Interpretation", "§k2")]
        Interpretation,
        /// The cost of coming is paid back.
        #[term("travel_costs", "Travel costs", "§k2")]
        TravelCosts,
        /// Somebody looks after the children meanwhile.
        #[term("childcare", "Childcare", "§k2")]
        Childcare,
    }

    /// Whether a measure for access was provided.
    #[terms("access_answer", "Answer on a measure for access")]
    pub enum AccessAnswer {
        /// It was provided.
        #[term("yes", "Yes", "§k2", derived)]
        Yes,
        /// Somebody would have needed it, and it was not provided.
        #[term("no", "No", "§k2", derived)]
        No,
        /// Those who came were asked or are known, and nobody needed it.
        #[term("not_needed", "Not needed", "§k2", derived)]
        NotNeeded,
    }

    /// What makes feedback a part of how a service is designed and run.
    #[terms("feedback_feature", "Feature of the feedback loop")]
    pub enum FeedbackFeature {
        /// Those who use the service are asked.
        #[term("involves_users", "Users are asked", "§k2")]
        InvolvesUsers,
        /// Other stakeholders are asked too.
        #[term("involves_stakeholders", "Stakeholders are asked", "§k2")]
        InvolvesStakeholders,
        /// People are asked actively and by a fixed method, again and again as
        /// long as the project lasts.
        #[term("systematic_and_continuous", "Systematic and continuous", "§k2")]
        SystematicAndContinuous,
        /// The answers are weighed when decisions are taken.
        #[term("informs_decisions", "Feeds decisions", "§k2")]
        InformsDecisions,
        /// The answers make the design of the programme better.
        #[term("improves_design", "Improves the design", "§k2")]
        ImprovesDesign,
        /// The answers make the everyday running of the service better.
        #[term("improves_delivery", "Improves the service", "§k2")]
        ImprovesDelivery,
    }

    // The frame: build-up, network, pillars.

    /// A step of the order in which all six pilots were built up.
    #[terms("build_up_step", "Step of the build-up")]
    pub enum BuildUpStep {
        /// A survey of the practices and organisations that exist in the place.
        #[term("mapping", "Mapping", "§h")]
        Mapping,
        /// A study of what people need, made together with them.
        #[term("participatory_needs_assessment", "Participatory needs assessment", "§h")]
        ParticipatoryNeedsAssessment,
        /// Setting up the local network of many stakeholders.
        #[term("network", "Local network", "§h")]
        Network,
        /// Learning sessions for local service providers and for the
        /// organisations of civil society.
        #[term("capacity_building", "Capacity building", "§h")]
        CapacityBuilding,
        /// Designing the practice itself and trying it out.
        #[term("practice", "Practice", "§h")]
        Practice,
    }

    /// One of the four purposes of a local network of many stakeholders.
    #[terms("network_purpose", "Purpose of the network")]
    pub enum NetworkPurpose {
        /// Talking about the main difficulties that people and services face.
        #[term("discuss_challenges", "Discuss challenges", "§e")]
        DiscussChallenges,
        /// Getting to know each other and making ties that hold.
        #[term("build_relationships", "Build relationships", "§e")]
        BuildRelationships,
        /// Showing each other how things are done: practices and procedures.
        #[term("exchange_practices", "Exchange practices", "§e")]
        ExchangePractices,
        /// Making a promising practice together.
        #[term("create_practice", "Create a practice", "§e")]
        CreatePractice,
    }

    /// What a local network does for the design of a practice.
    #[terms("network_function", "Function of the network")]
    pub enum NetworkFunction {
        /// It checks the findings on needs and adds what they lack.
        #[term("validate_needs", "Check the needs", "§e")]
        ValidateNeeds,
        /// It picks the challenge that the design is to answer.
        #[term("choose_challenge", "Choose the challenge", "§e")]
        ChooseChallenge,
        /// It gives prototypes a place where they can be tested and judged.
        #[term("host_prototypes", "Host prototypes", "§e")]
        HostPrototypes,
        /// It brings what was learned from difficulties back into the pilot.
        #[term("feed_back_learning", "Return what was learned", "§e")]
        FeedBackLearning,
    }

    /// One of the three pillars on which the project rests.
    #[terms("pillar", "Pillar")]
    pub enum Pillar {
        /// Public services and civil society work together in one place.
        #[term("collaboration", "Collaboration", "§b")]
        Collaboration,
        /// Organisations of civil society and service providers know more, can
        /// do more and are better connected.
        #[term("capacity", "Capacity", "§b")]
        Capacity,
        /// Those concerned, in the place and across Europe, know which answers
        /// work and can be taken over.
        #[term("knowledge", "Knowledge", "§b")]
        Knowledge,
    }

    /// An activity of the project behind the practices.
    #[terms("pillar_activity", "Activity of a pillar")]
    #[under(pillar: Pillar)]
    pub enum PillarActivity {
        /// A database of the services and resources that a place has.
        #[term("database", "Database of services", "§b")]
        #[under(Pillar::Collaboration)]
        Database,
        /// A study of what keeps people from basic services.
        #[term("needs_assessment", "Needs assessment", "§b")]
        #[under(Pillar::Collaboration)]
        NeedsAssessment,
        /// A network of public services of several tiers and non-governmental
        /// actors.
        #[term("local_network", "Multi-stakeholder network", "§b")]
        #[under(Pillar::Collaboration)]
        LocalNetwork,
        /// Courses for service providers and for organisations of civil
        /// society.
        #[term("training", "Training", "§b")]
        #[under(Pillar::Capacity)]
        Training,
        /// A practice that is designed jointly and tried out, so that one basic
        /// service gets better and easier to reach.
        #[term("pilot", "Pilot practice", "§b")]
        #[under(Pillar::Capacity)]
        Pilot,
        /// Promising practices are found, judged and described so that others
        /// can follow them.
        #[term("practice_modelling", "Modelling of practices", "§b")]
        #[under(Pillar::Knowledge)]
        PracticeModelling,
        /// A meeting of organisations from several countries that show each
        /// other promising practices.
        #[term("transnational_meeting", "Transnational meeting", "§b")]
        #[under(Pillar::Knowledge)]
        TransnationalMeeting,
        /// A meeting at which problems are laid open to those who can change
        /// things, with answers that are possible.
        #[term("advocacy_meeting", "Advocacy meeting", "§b")]
        #[under(Pillar::Knowledge)]
        AdvocacyMeeting,
    }

    /// A product that serves all three pillars.
    #[terms("cross_cutting_tool", "Cross-cutting tool")]
    pub enum CrossCuttingTool {
        /// A book on the practices that were tested and exchanged.
        #[term("handbook", "Handbook", "§b")]
        Handbook,
        /// An event in the place that tells people what public services offer
        /// them.
        #[term("local_event", "Local event", "§b")]
        LocalEvent,
        /// Information on services in several media, made for the people who
        /// need them.
        #[term("information_kit", "Information kit", "§b")]
        InformationKit,
        /// A film that shows a choice of promising practices.
        #[term("video", "Video", "§b")]
        Video,
        /// A short sheet with figures, stories, obstacles and proposed answers.
        #[term("factsheet", "Factsheet", "§b")]
        Factsheet,
    }

    /// A tier that pays. Local money keeps activities going, money from above
    /// tries out new ones.
    #[terms("funding_source", "Source of funding")]
    pub enum FundingSource {
        /// Money of the municipality or of the place.
        #[term("local", "Local", "§j")]
        Local,
        /// Money of the region.
        #[term("regional", "Regional", "§j")]
        Regional,
        /// Money of the state.
        #[term("national", "National", "§j")]
        National,
        /// Money of the European Union.
        #[term("european", "European", "§j")]
        European,
    }

    /// What makes the services of an area one integrated system.
    #[terms("territorial_feature", "Feature of an integrated territorial system")]
    pub enum TerritorialFeature {
        /// The stakeholders of the area have signed up to what each of them
        /// does.
        #[term("formal_agreements", "Formal agreements", "§j")]
        FormalAgreements,
        /// There are services with a fixed form that do not stop when a project
        /// ends.
        #[term("continuous_services", "Continuous services", "§j")]
        ContinuousServices,
        /// New approaches are tried out with money from outside.
        #[term("externally_funded_trials", "Trials with outside money", "§j")]
        ExternallyFundedTrials,
        /// The institutions of the area tune their work to each other.
        #[term("coordination", "Coordination", "§j")]
        Coordination,
    }

    // What a practice is about.

    /// A field of basic services to which access is improved.
    #[terms("service_sector", "Service sector")]
    pub enum ServiceSector {
        /// Finding and keeping work, and what is needed for it.
        #[term("employment", "Employment", "§a, §h")]
        Employment,
        /// Finding and keeping a home.
        #[term("housing", "Housing", "§a, §h")]
        Housing,
        /// School, training and learning.
        #[term("education", "Education", "§a, §h")]
        Education,
        /// Health care, mental health included.
        #[term("health", "Health", "§a, §h")]
        Health,
    }

    /// How one practice can meet several needs at once.
    #[terms("delivery_strategy", "Strategy of delivery")]
    pub enum DeliveryStrategy {
        /// Everything that people need to know stands ready in one place.
        #[term("one_stop_shop", "One-stop shop", "§i")]
        OneStopShop,
        /// Advice on one need is the door through which others that lie beneath
        /// it can be taken up.
        #[term("entry_point", "Entry point", "§i")]
        EntryPoint,
    }

    /// Somebody whom the handbook names as the target of a practice.
    #[terms("target_group", "Target group")]
    pub enum TargetGroup {
        /// People who came from another country, and their descendants: the
        /// name that the project chose.
        #[term("people_with_migratory_background", "People with migratory background", "§h, §k, §l")]
        PeopleWithMigratoryBackground,
        /// People without the citizenship of a state of the European Union.
        #[term("third_country_nationals", "Third-country nationals", "§e, §h")]
        ThirdCountryNationals,
        /// People who have been given protection.
        #[term("refugees", "Refugees", "§b, §h")]
        Refugees,
        /// People who have asked for protection and wait for the answer.
        #[term("asylum_seekers", "Asylum seekers", "§h, §j")]
        AsylumSeekers,
        /// People who have only just arrived in the place.
        #[term("newcomers", "Newcomers", "§h, §j")]
        Newcomers,
        /// Women with migratory background, whom isolation often meets harder.
        #[term("migrant_women", "Women with migratory background", "§a, §j")]
        MigrantWomen,
        /// Those who are hardest to reach, because several disadvantages come
        /// together.
        #[term("most_vulnerable", "Most vulnerable groups", "§a, §h")]
        MostVulnerable,
        /// Children and young people from abroad who are there without a parent
        /// or guardian.
        #[term("unaccompanied_minors", "Unaccompanied minors", "§h")]
        UnaccompaniedMinors,
        /// People who were trafficked or exploited.
        #[term("trafficking_victims", "Victims of trafficking", "§h, §j")]
        TraffickingVictims,
        /// People with migratory background who have been in prison.
        #[term("former_prisoners", "Former prisoners", "§h")]
        FormerPrisoners,
        /// Girls and boys at school.
        #[term("pupils", "Pupils", "§h, §j")]
        Pupils,
        /// People who are looking for work.
        #[term("job_seekers", "Job seekers", "§h, §j")]
        JobSeekers,
        /// People who want to start a business of their own.
        #[term("entrepreneurs", "Entrepreneurs", "§j")]
        Entrepreneurs,
    }

    /// Somebody who was not the first target of a practice but profits from it
    /// too.
    #[terms("wider_beneficiary", "Wider beneficiary")]
    pub enum WiderBeneficiary {
        /// Households with little income.
        #[term("low_income_households", "Low-income households", "§h")]
        LowIncomeHouseholds,
        /// People of the middle class who have become poor.
        #[term("impoverished_middle_class", "Impoverished middle class", "§h, §i")]
        ImpoverishedMiddleClass,
        /// Roma people.
        #[term("roma", "Roma", "§i")]
        Roma,
        /// People with a disability, or who move about with difficulty.
        #[term("people_with_disability", "People with disability", "§i")]
        PeopleWithDisability,
    }

    /// Something that keeps people from a service or from taking part.
    #[terms("barrier", "Barrier")]
    pub enum Barrier {
        /// People do not know what exists and how it works, or there is so much
        /// information that they cannot make sense of it.
        #[term("information", "Lack or excess of information", "§a, §h")]
        Information,
        /// Information on health does not reach people.
        #[term("health_information", "Health information out of reach", "§a")]
        HealthInformation,
        /// People and services do not share a language, or there are no courses
        /// to learn it.
        #[term("language", "Language", "§a, §h, §k2")]
        Language,
        /// The procedures of the administration are hard to follow.
        #[term("administrative_procedures", "Administrative procedures", "§h")]
        AdministrativeProcedures,
        /// Procedures exist online only, or ask for digital skills and means.
        #[term("digital_procedures", "Digital procedures", "§h")]
        DigitalProcedures,
        /// People are treated worse because of who they are, often for several
        /// reasons together.
        #[term("discrimination", "Discrimination", "§a, §h")]
        Discrimination,
        /// Racism that is built into how authorities and services work.
        #[term("structural_racism", "Structural racism", "§h, §k3")]
        StructuralRacism,
        /// People have few ties in the place.
        #[term("isolation", "Social isolation", "§a")]
        Isolation,
        /// Public services have too much to do, or are not willing to deal with
        /// a special case.
        #[term("service_workload", "Overloaded services", "§h")]
        ServiceWorkload,
        /// People cannot pay what it costs: the rent, or the way to a meeting.
        #[term("cost", "Cost", "§h, §k2")]
        Cost,
        /// What somebody may do and get depends on their legal status.
        #[term("legal_status", "Unequal legal status", "§k3")]
        LegalStatus,
        /// Measures taken in an emergency were made without them in mind.
        #[term("emergency_measures", "Left out of emergency measures", "§a")]
        EmergencyMeasures,
        /// People have no vote, and no seat where policy is made.
        #[term("political_participation", "No political voice", "§k1, §k3")]
        PoliticalParticipation,
    }

    /// A kind of activity of which the six pilots and the five other practices
    /// are made up.
    #[terms("activity", "Kind of activity")]
    pub enum Activity {
        /// Advice on rights and law.
        #[term("legal_counselling", "Legal counselling", "§h, §j")]
        LegalCounselling,
        /// Bringing owners and those who look for a home together.
        #[term("rent_intermediation", "Rent intermediation", "§h")]
        RentIntermediation,
        /// Money set aside that pays an owner when a rent is not paid.
        #[term("guarantee_fund", "Guarantee fund", "§h")]
        GuaranteeFund,
        /// Helping two sides settle a quarrel, such as owner and tenant.
        #[term("mediation", "Mediation", "§h")]
        Mediation,
        /// A meeting at which people are told how something works and can ask.
        #[term("information_talk", "Information talk", "§h")]
        InformationTalk,
        /// A house or office to which people who are new can come for advice
        /// and to meet others.
        #[term("welcome_centre", "Welcome centre", "§h, §j")]
        WelcomeCentre,
        /// Going along to an office or a service.
        #[term("accompaniment", "Accompaniment", "§h")]
        Accompaniment,
        /// Personal advice on finding and using services.
        #[term("counselling", "Counselling", "§h, §j")]
        Counselling,
        /// A guided conversation in a small group.
        #[term("focus_group", "Focus group", "§h")]
        FocusGroup,
        /// A visit from which people learn.
        #[term("educational_visit", "Educational visit", "§h")]
        EducationalVisit,
        /// People with migratory background and other residents exchange on an
        /// equal footing.
        #[term("peer_exchange", "Peer exchange", "§h")]
        PeerExchange,
        /// Interpreters who translate between people and services.
        #[term("interpretation", "Interpretation", "§h, §j")]
        Interpretation,
        /// A circle of interpreters who can be called on.
        #[term("interpreter_network", "Network of interpreters", "§h")]
        InterpreterNetwork,
        /// Making professionals aware of a barrier and of tools against it.
        #[term("awareness_of_professionals", "Awareness of professionals", "§h")]
        AwarenessOfProfessionals,
        /// A course on digital tools and online procedures.
        #[term("digital_skills_training", "Training in digital skills", "§h, §j")]
        DigitalSkillsTraining,
        /// A course for teachers.
        #[term("teacher_training", "Training of teachers", "§h")]
        TeacherTraining,
        /// Prepared lessons for pupils.
        #[term("lesson_plan", "Lesson plan", "§h")]
        LessonPlan,
        /// Films, pictures or sound made for a group.
        #[term("audiovisual_material", "Audiovisual material", "§h")]
        AudiovisualMaterial,
        /// A course of the language of the country.
        #[term("language_course", "Language course", "§j")]
        LanguageCourse,
        /// A course or workshop on how life works in the place and what
        /// services there are.
        #[term("orientation_course", "Orientation course", "§j")]
        OrientationCourse,
        /// Help for children from abroad to find their place at school.
        #[term("school_inclusion", "School inclusion", "§j")]
        SchoolInclusion,
        /// Guidance on the way to work, the recognition of diplomas included.
        #[term("employment_guidance", "Guidance to employment", "§h, §j")]
        EmploymentGuidance,
        /// Support for one person over some time.
        #[term("individual_coaching", "Individual coaching", "§j")]
        IndividualCoaching,
        /// A standing board of residents with migratory background that advises
        /// those who make policy.
        #[term("advisory_board", "Advisory board", "§j")]
        AdvisoryBoard,
        /// Support for the first steps of a business.
        #[term("business_incubation", "Business incubation", "§j")]
        BusinessIncubation,
        /// Pairing with an experienced person who advises.
        #[term("mentoring", "Mentoring", "§j")]
        Mentoring,
        /// Helping organisations become more diverse and easier to reach.
        #[term("support_of_organisations", "Support of organisations", "§j")]
        SupportOfOrganisations,
    }

    /// A way of reaching people.
    #[terms("channel", "Channel")]
    pub enum Channel {
        /// A website.
        #[term("website", "Website", "§j")]
        Website,
        /// A social network, best one that the community really uses.
        #[term("social_media", "Social media", "§j, §k1, §k2")]
        SocialMedia,
        /// A meeting or celebration to which people come.
        #[term("event", "Event", "§b, §j, §k2")]
        Event,
        /// A counter or office with opening hours.
        #[term("desk", "Desk", "§h, §j")]
        Desk,
        /// Printed or digital material on services, in several media.
        #[term("information_kit", "Information kit", "§b")]
        InformationKit,
        /// A film that explains.
        #[term("video", "Video", "§b, §m")]
        Video,
        /// People of a community who pass things on.
        #[term("community_representatives", "Community representatives", "§j, §k2")]
        CommunityRepresentatives,
    }

    /// What good information is.
    #[terms("information_quality", "Quality of information")]
    pub enum InformationQuality {
        /// It is made for those who need it.
        #[term("targeted", "Targeted", "§h")]
        Targeted,
        /// It can be found and reached.
        #[term("accessible", "Accessible", "§h")]
        Accessible,
        /// It is put simply.
        #[term("understandable", "Understandable", "§h")]
        Understandable,
        /// It is given in a language that the people know well.
        #[term("right_language", "In the right language", "§h")]
        RightLanguage,
        /// It takes the path by which it arrives.
        #[term("right_channel", "Through the right channel", "§h")]
        RightChannel,
    }

    /// A lesson that all partners drew from their pilots.
    #[terms("lesson", "Shared lesson")]
    pub enum Lesson {
        /// Even a practice in one sector has to deal with several needs at
        /// once.
        #[term("integrated_delivery", "Several needs at once", "§i")]
        IntegratedDelivery,
        /// Networks start the design, carry a practice further and turn what
        /// was tested into influence on policy.
        #[term("networks", "Networks are pivotal", "§i")]
        Networks,
        /// Learning gives users a stronger part in the design, and makes them
        /// surer, freer and more trusting.
        #[term("capacity_and_autonomy", "Capacity and autonomy of users", "§i")]
        CapacityAndAutonomy,
        /// The work of professionals with migratory background has to be
        /// recognised, hired and fairly paid.
        #[term("professionals", "Professionals with migratory background", "§i")]
        Professionals,
        /// A good practice helps many more people than those for whom it was
        /// made.
        #[term("wider_benefit", "Wider benefit", "§i")]
        WiderBenefit,
    }

    /// A question to be asked before any integration work, so that integration
    /// is not forced on anybody.
    #[terms("guiding_question", "Guiding question")]
    pub enum GuidingQuestion {
        /// What kind of integration is meant?
        #[term("which_integration", "Which integration?", "§k1")]
        WhichIntegration,
        /// Who is it meant for?
        #[term("for_whom", "For whom?", "§k1")]
        ForWhom,
        /// Who works together on it?
        #[term("with_whom", "With whom?", "§k1")]
        WithWhom,
        /// Who brings it about?
        #[term("by_whom", "By whom?", "§k1")]
        ByWhom,
        /// What brings more people who have migrated into the bodies that
        /// decide?
        #[term("how_represented", "How represented?", "§k2")]
        HowRepresented,
    }

    // The rules of the journey.

    /// A group of rules of the co-design journey.
    #[terms("section", "Section of the journey")]
    pub enum Section {
        /// Whether the people concerned have a part in it, and a real one.
        #[term("participation", "Participation", "§d, §k2", derived)]
        Participation,
        /// Whether the design went through the four phases, and what each of
        /// them has to yield.
        #[term("double_diamond", "Double diamond", "§f", derived)]
        DoubleDiamond,
        /// Whether the frame stands: the network, the learning and the joint
        /// work of public and civil bodies.
        #[term("network_and_capacity", "Network and capacity", "§b, §e", derived)]
        NetworkAndCapacity,
    }

    /// A yes or no answer on the practice as a whole, put as the statement that
    /// is true when the answer is yes.
    #[terms("flag", "Flag of the journey")]
    pub enum Flag {
        /// Meetings or events were held to which people could come.
        #[term("events_held", "Events held", "§k2")]
        EventsHeld,
        /// A body of people with migratory background advises the practice or
        /// those who decide on it.
        #[term("advisory_body", "Advisory body", "§j, §k2")]
        AdvisoryBody,
        /// It is clear what the advisory body is for.
        #[term("advisory_clear_purpose", "Advisory body: clear purpose", "§j")]
        AdvisoryClearPurpose,
        /// It is clear who can become a member of the advisory body.
        #[term("advisory_member_criteria", "Advisory body: criteria for members", "§j")]
        AdvisoryMemberCriteria,
        /// At least one person organises and guides the advisory body.
        #[term("advisory_support_person", "Advisory body: support person", "§j")]
        AdvisorySupportPerson,
        /// The members of the advisory body get something for their work, in
        /// money or in another form.
        #[term("advisory_compensation", "Advisory body: compensation", "§j")]
        AdvisoryCompensation,
        /// The advisory body can vote where decisions are made.
        #[term("advisory_voting_rights", "Advisory body: voting rights", "§k2")]
        AdvisoryVotingRights,
        /// Professionals with migratory background work in the team.
        #[term("professionals_in_team", "Professionals with migratory background in the team", "§i, §k2")]
        ProfessionalsInTeam,
        /// The professionals with migratory background are paid fairly.
        #[term("professionals_fairly_paid", "Professionals with migratory background fairly paid", "§i")]
        ProfessionalsFairlyPaid,
        /// The practice ties what a service offers to the policy behind it and
        /// tries to change both.
        #[term("services_with_policy", "Services tied to policy", "§g")]
        ServicesWithPolicy,
        /// Those who take part in the practice have, or get, a real seat where
        /// decisions are made.
        #[term("participation_with_representation", "Participation tied to representation", "§g")]
        ParticipationWithRepresentation,
        /// What the people need was studied.
        #[term("needs_assessed", "Needs assessed", "§f, §h")]
        NeedsAssessed,
        /// The people themselves had a part in the study of their needs.
        #[term("needs_assessed_with_people", "Needs assessed with the people concerned", "§f, §h")]
        NeedsAssessedWithPeople,
        /// The challenge answers what people said they need.
        #[term("challenge_fits_needs", "Challenge fits the needs", "§f")]
        ChallengeFitsNeeds,
        /// The challenge can be met with the time, money and reach of the
        /// project.
        #[term("challenge_attainable", "Challenge is attainable", "§f")]
        ChallengeAttainable,
        /// Public services and organisations of civil society work together in
        /// the practice.
        #[term("public_and_civil_work_together", "Public and civil bodies work together", "§a, §b")]
        PublicAndCivilWorkTogether,
    }

    /// Something that a rule of the journey asks and that is worked out from
    /// what is recorded.
    #[terms("aspect", "Aspect of the journey")]
    pub enum Aspect {
        /// Define started no earlier than discover.
        #[term("define_after_discover", "Define after discover", "§f")]
        DefineAfterDiscover,
        /// Develop started no earlier than define.
        #[term("develop_after_define", "Develop after define", "§f")]
        DevelopAfterDefine,
        /// Deliver started no earlier than develop.
        #[term("deliver_after_develop", "Deliver after develop", "§f")]
        DeliverAfterDevelop,
        /// At least one way on was chosen.
        #[term("way_chosen", "Way on chosen", "§f")]
        WayChosen,
        /// The network has a public service provider among its members.
        #[term("service_providers", "Service providers in the network", "§e")]
        ServiceProviders,
        /// The network has an organisation of civil society or another
        /// non-governmental actor among its members.
        #[term("non_governmental", "Non-governmental actors in the network", "§e")]
        NonGovernmental,
        /// The network has a migrant organisation or the representative of a
        /// community among its members.
        #[term("migrant_voices", "Migrant voices in the network", "§e")]
        MigrantVoices,
        /// The practice deals with more than one need: it works in two sectors
        /// or more, or follows a strategy of delivery made for that.
        #[term("several_needs", "Several needs", "§i")]
        SeveralNeeds,
    }

    /// A rule of the co-design journey.
    #[terms("journey_rule", "Rule of the journey")]
    #[under(section: Section)]
    pub enum JourneyRule {
        /// End users take part in each phase of the design that took place;
        /// others who speak for them count in part.
        #[term("users_in_every_phase", "Users in every phase", "§d, §e")]
        #[under(Section::Participation)]
        UsersInEveryPhase,
        /// Where events are held, nobody is kept away by language, by the cost
        /// of coming or by small children.
        #[term("accessible_participation", "Accessible participation", "§k2")]
        #[under(Section::Participation)]
        AccessibleParticipation,
        /// Users and stakeholders are asked regularly, and their answers are
        /// used.
        #[term("feedback_loop", "Feedback loop", "§k2")]
        #[under(Section::Participation)]
        FeedbackLoop,
        /// An advisory body, where there is one, has a clear purpose, clear
        /// membership, support, a reward and a vote.
        #[term("advisory_body", "Advisory body", "§j, §k2")]
        #[under(Section::Participation)]
        AdvisoryBody,
        /// Professionals with migratory background belong to the team and are
        /// paid fairly.
        #[term("professionals_with_migratory_background", "Professionals with migratory background", "§i, §k2")]
        #[under(Section::Participation)]
        ProfessionalsWithMigratoryBackground,
        /// Services are tied to policy, and taking part is tied to having a
        /// seat.
        #[term("services_and_policy", "Services and policy", "§g")]
        #[under(Section::Participation)]
        ServicesAndPolicy,
        /// All four phases of the double diamond took place.
        #[term("four_phases", "Four phases", "§f")]
        #[under(Section::DoubleDiamond)]
        FourPhases,
        /// Each phase started no earlier than the one before it.
        #[term("phases_in_order", "Phases in order", "§f")]
        #[under(Section::DoubleDiamond)]
        PhasesInOrder,
        /// Needs are studied, with the people themselves, and the findings are
        /// discussed in the local network.
        #[term("participatory_needs_assessment", "Participatory needs assessment", "§f, §h")]
        #[under(Section::DoubleDiamond)]
        ParticipatoryNeedsAssessment,
        /// One challenge is framed: in a named sector, as an open question,
        /// true to the needs and within reach.
        #[term("framed_challenge", "Framed challenge", "§f")]
        #[under(Section::DoubleDiamond)]
        FramedChallenge,
        /// There are several ideas to choose from, and some of them come from
        /// the network or from capacity-building sessions.
        #[term("diverged", "Several ideas, jointly found", "§f")]
        #[under(Section::DoubleDiamond)]
        Diverged,
        /// A prototype is tried out by users, and what they say improves it.
        #[term("tested_and_refined", "Tested and refined", "§f")]
        #[under(Section::DoubleDiamond)]
        TestedAndRefined,
        /// It is settled how things go on after the pilot.
        #[term("way_on", "Way on", "§f")]
        #[under(Section::DoubleDiamond)]
        WayOn,
        /// Service providers, non-governmental actors and voices of the
        /// communities sit in the local network.
        #[term("network_members", "Members of the network", "§e")]
        #[under(Section::NetworkAndCapacity)]
        NetworkMembers,
        /// The local network serves all four of its purposes.
        #[term("network_purposes", "Purposes of the network", "§e")]
        #[under(Section::NetworkAndCapacity)]
        NetworkPurposes,
        /// Capacity building reaches service providers, organisations of civil
        /// society and migrant organisations.
        #[term("capacity_building", "Capacity building", "§b, §e")]
        #[under(Section::NetworkAndCapacity)]
        CapacityBuilding,
        /// The practice starts no earlier than mapping, needs assessment,
        /// network and capacity building.
        #[term("build_up_order", "Order of the build-up", "§h")]
        #[under(Section::NetworkAndCapacity)]
        BuildUpOrder,
        /// Public services and civil society work together.
        #[term("public_civil_collaboration", "Public and civil collaboration", "§a, §b")]
        #[under(Section::NetworkAndCapacity)]
        PublicCivilCollaboration,
        /// The practice answers several needs at once.
        #[term("several_needs", "Several needs at once", "§i")]
        #[under(Section::NetworkAndCapacity)]
        SeveralNeeds,
        /// The project behind the practice has activities in all three pillars.
        #[term("pillars", "Pillars", "§b", derived)]
        #[under(Section::NetworkAndCapacity)]
        Pillars,
    }

    /// Something in a journey that is allowed but worth a second look; it
    /// changes no mark.
    #[terms("warning", "Warning on a journey")]
    pub enum Warning {
        /// A move between two phases was recorded that the double diamond, as
        /// this crate reads it, does not have.
        #[term("move_not_foreseen", "Move not foreseen", "§f", derived)]
        MoveNotForeseen,
        /// Users tested the prototype, but the list of those who took part in
        /// deliver does not have them.
        #[term("testers_not_listed", "Testers not listed", "§f", derived)]
        TestersNotListed,
    }

    // The recommendations.

    /// An audience to whom a part of the recommendations is addressed.
    #[terms("audience", "Audience")]
    pub enum Audience {
        /// Those who provide public services.
        #[term("public_service_providers", "Public service providers", "§l")]
        PublicServiceProviders,
        /// Governments and makers of policy in the place, the region and the
        /// state.
        #[term("governments", "Governments and policy makers", "§l")]
        Governments,
        /// The European Commission.
        #[term("european_commission", "European Commission", "§l")]
        EuropeanCommission,
        /// The general public and the media.
        #[term("public_and_media", "Public opinion and media", "§l")]
        PublicAndMedia,
        /// Organisations that people with migratory background run themselves.
        #[term("organisations_of_people_with_migratory_background", "Organisations of people with migratory background", "§l")]
        OrganisationsOfPeopleWithMigratoryBackground,
    }

    /// A group of recommendations: one of three themes for everybody, or what
    /// is addressed to one audience.
    #[terms("theme", "Theme of recommendations")]
    pub enum Theme {
        /// How orientation and integration services work well and leave nobody
        /// out.
        #[term("services", "Effective and inclusive services", "§k1")]
        Services,
        /// How users and stakeholders get a direct part in making services.
        #[term("involvement", "Involvement of stakeholders and users", "§k2")]
        Involvement,
        /// What European cooperation projects should do from now on.
        #[term("cooperation", "European cooperation projects", "§k3")]
        Cooperation,
        /// What is asked of those who provide public services.
        #[term("public_service_providers", "To public service providers", "§l")]
        PublicServiceProviders,
        /// What is asked of governments and makers of policy at every tier of
        /// a state.
        #[term("governments", "To governments and policy makers", "§l")]
        Governments,
        /// What is asked of the European Commission.
        #[term("european_commission", "To the European Commission", "§l")]
        EuropeanCommission,
        /// What is asked of the general public and the media.
        #[term("public_and_media", "To public opinion and media", "§l")]
        PublicAndMedia,
        /// What is asked of organisations that people with migratory background
        /// run themselves.
        #[term("organisations_of_people_with_migratory_background", "To organisations of people with migratory background", "§l")]
        OrganisationsOfPeopleWithMigratoryBackground,
    }

    /// One of the 31 recommendations.
    #[terms("recommendation", "Recommendation")]
    #[under(theme: Theme)]
    pub enum Recommendation {
        /// Institutions of all tiers and sectors, civil society and others in
        /// an area deliver services as one system, with public and private
        /// actors and several sources of money in step.
        #[term("integrated_territorial_systems", "Integrated territorial systems", "§k1")]
        #[under(Theme::Services)]
        IntegratedTerritorialSystems,
        /// The staff of public services and of organisations in every sector is
        /// as diverse as the population, people with migratory background
        /// included.
        #[term("diversity_in_services", "Diversity in services and organisations", "§k1")]
        #[under(Theme::Services)]
        DiversityInServices,
        /// People with migratory background can vote in the municipality, and
        /// have a part in making policy and carrying it out.
        #[term("political_participation", "Political participation", "§k1")]
        #[under(Theme::Services)]
        PoliticalParticipation,
        /// There are places where people can speak in confidence and find help
        /// with problems that hang together, such as an emergency shelter or
        /// protection from exploitation.
        #[term("safe_spaces", "Safe spaces", "§k1")]
        #[under(Theme::Services)]
        SafeSpaces,
        /// Professionals are trained to work across cultures, and information
        /// and services come in the languages and on the networks that the
        /// communities use.
        #[term("intercultural_competence_and_communication", "Intercultural competence and communication", "§k1")]
        #[under(Theme::Services)]
        InterculturalCompetenceAndCommunication,
        /// Hurdles to taking part are removed: childcare is offered, travel is
        /// paid back, interpreters are there.
        #[term("accessible_participation", "Accessible participation", "§k2")]
        #[under(Theme::Involvement)]
        AccessibleParticipation,
        /// Users and stakeholders are asked by a steady method as long as a
        /// project lasts, and decisions, design and service follow from what
        /// they say.
        #[term("embedded_user_feedback", "User feedback built in", "§k2")]
        #[under(Theme::Involvement)]
        EmbeddedUserFeedback,
        /// Trusted people of the communities who connect them with services and
        /// authorities are recognised and get a defined role, which is more
        /// than volunteering.
        #[term("connectors", "Connectors and resource persons", "§k2")]
        #[under(Theme::Involvement)]
        Connectors,
        /// Diverse cultural events, open to all, bring people into the life of
        /// the community.
        #[term("cultural_events", "Cultural events", "§k2")]
        #[under(Theme::Involvement)]
        CulturalEvents,
        /// Organisations of civil society coordinate, share means, make their
        /// work visible, build new services and press for change together.
        #[term("cso_collaboration", "Collaboration among civil society organisations", "§k2")]
        #[under(Theme::Involvement)]
        CsoCollaboration,
        /// People with migratory background belong to the teams and to every
        /// step of a project, and are consulted all along.
        #[term("diverse_teams", "Diverse teams", "§k2")]
        #[under(Theme::Involvement)]
        DiverseTeams,
        /// People with migratory background have a real say, through personal
        /// talks, translators, and advisory councils that can vote.
        #[term("meaningful_participation", "Meaningful participation", "§k2")]
        #[under(Theme::Involvement)]
        MeaningfulParticipation,
        /// Taking part goes both ways: people give what they know and can do,
        /// and get support, means and chances for it.
        #[term("give_and_get", "Give and get", "§k2")]
        #[under(Theme::Involvement)]
        GiveAndGet,
        /// Material and services that are easy to use, in several languages and
        /// fitted to the community are the normal case, and digital skills are
        /// supported.
        #[term("multilingual_and_context_specific", "Multilingual and fitted to the context", "§k2")]
        #[under(Theme::Involvement)]
        MultilingualAndContextSpecific,
        /// Social media are used to make a project known, to reach people and
        /// to talk with communities.
        #[term("social_media", "Social media", "§k2")]
        #[under(Theme::Involvement)]
        SocialMedia,
        /// Projects press for laws and policies that take down structural
        /// barriers: racism in institutions, unequal legal status, the lack of
        /// a political voice.
        #[term("advocacy_for_systemic_change", "Advocacy for systemic change", "§k3")]
        #[under(Theme::Cooperation)]
        AdvocacyForSystemicChange,
        /// Authorities, organisations and people with migratory background
        /// learn from each other across countries and sectors.
        #[term("european_learning_networks", "European learning networks", "§k3")]
        #[under(Theme::Cooperation)]
        EuropeanLearningNetworks,
        /// Migrant organisations design and deliver services with others, with
        /// training and with a budget of their own.
        #[term("migrant_organisations_in_delivery", "Migrant organisations in service delivery", "§k3")]
        #[under(Theme::Cooperation)]
        MigrantOrganisationsInDelivery,
        /// The children and grandchildren of those who came have a political
        /// voice from the very start, and are shown as examples to others.
        #[term("younger_generations_in_politics", "Second and third generations in politics", "§k3")]
        #[under(Theme::Cooperation)]
        YoungerGenerationsInPolitics,
        /// Service providers team up with civil society organisations that know
        /// the obstacles, for better services and better policy.
        #[term("collaboration_with_csos", "Collaboration with civil society organisations", "§l")]
        #[under(Theme::PublicServiceProviders)]
        CollaborationWithCsos,
        /// Professionals of several sectors are trained in the situation of
        /// people with migratory background.
        #[term("specialised_training", "Specialised training", "§l")]
        #[under(Theme::PublicServiceProviders)]
        SpecialisedTraining,
        /// Specialists in mediation between cultures and in sociology have a
        /// part in the daily work of services.
        #[term("mediation_and_sociology", "Intercultural mediation and sociology", "§l")]
        #[under(Theme::PublicServiceProviders)]
        MediationAndSociology,
        /// Governments treat migration as something that lasts, see how much
        /// basic services matter, and make policy against discrimination.
        #[term("permanence_of_migration", "Migration as a lasting fact", "§l")]
        #[under(Theme::Governments)]
        PermanenceOfMigration,
        /// Information centres are easy to reach and have well-trained staff.
        #[term("information_centres", "Information centres", "§l")]
        #[under(Theme::Governments)]
        InformationCentres,
        /// Good practice is spread in the region and in Europe, and governments
        /// join European networks on migration.
        #[term("spread_of_good_practice", "Spread of good practice", "§l")]
        #[under(Theme::Governments)]
        SpreadOfGoodPractice,
        /// Policy that opens basic services to vulnerable groups is made and
        /// carried out together with civil society.
        #[term("access_policies_with_csos", "Access policies made with civil society", "§l")]
        #[under(Theme::Governments)]
        AccessPoliciesWithCsos,
        /// Support with language and with reading and writing is written into
        /// the plans that exist, and delivered with civil society.
        #[term("language_and_literacy", "Language and literacy", "§l")]
        #[under(Theme::Governments)]
        LanguageAndLiteracy,
        /// There is more money for direct work with people, and it can be
        /// fitted to what they need.
        #[term("flexible_direct_funding", "Flexible funding for direct work", "§l")]
        #[under(Theme::EuropeanCommission)]
        FlexibleDirectFunding,
        /// Organisations from all over the Union are helped to network, and to
        /// meet at lively events where they exchange what works.
        #[term("networking_and_exchange", "Networking and exchange", "§l")]
        #[under(Theme::EuropeanCommission)]
        NetworkingAndExchange,
        /// Words that degrade are avoided, the expression people with migratory
        /// background is preferred, and everybody can say themselves who they
        /// are.
        #[term("respectful_terms", "Respectful terms", "§l")]
        #[under(Theme::PublicAndMedia)]
        RespectfulTerms,
        /// Members have seats and an active part in the networks where
        /// decisions are made, and speak up there for needs and rights.
        #[term("representation_in_decisions", "Representation in decisions", "§l")]
        #[under(Theme::OrganisationsOfPeopleWithMigratoryBackground)]
        RepresentationInDecisions,
    }
}
