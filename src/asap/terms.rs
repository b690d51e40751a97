//! ASAP's vocabularies, in the order of publication.

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

    /// The direction in which a group thinks during a phase. It explains the phases and is never recorded for a
    /// practice.
    #[terms("thinking", "Way of thinking")]
    pub enum Thinking {
        /// The group opens up and looks at everything that is possible.
        #[term("divergent", "Divergent", "§f")]
        Divergent,
        /// The group narrows down and agrees on one position.
        #[term("convergent", "Convergent", "§f")]
        Convergent,
    }

    /// One of the two elements on which design works. It explains the phases and is never recorded for a practice.
    #[terms("space", "Element of design")]
    pub enum Space {
        /// The group works on the problem: it learns more about it and narrows it down to a challenge.
        #[term("problem", "Problem", "§f")]
        Problem,
        /// The group works on the solution: it looks at several solutions, chooses one, and refines it by trying it
        /// out.
        #[term("solution", "Solution", "§f")]
        Solution,
    }

    /// One of the four phases of the double diamond.
    #[terms("phase", "Phase of the double diamond")]
    #[under(thinking: Thinking => phases, space: Space => phases)]
    pub enum Phase {
        /// The group opens up the problem. It learns to understand the setting, and the needs of the people with and
        /// for whom it designs.
        #[term("discover", "Discover", "§f")]
        #[under(Thinking::Divergent, Space::Problem)]
        Discover,
        /// The group narrows the problem down: it ranks the problems and frames a challenge.
        #[term("define", "Define", "§f")]
        #[under(Thinking::Convergent, Space::Problem)]
        Define,
        /// The group opens up the solution: it collects possible answers to the challenge.
        #[term("develop", "Develop", "§f")]
        #[under(Thinking::Divergent, Space::Solution)]
        Develop,
        /// The group narrows the solution down: it sets up prototypes, tests them with key users and collects what
        /// users say.
        #[term("deliver", "Deliver", "§f")]
        #[under(Thinking::Convergent, Space::Solution)]
        Deliver,
    }

    /// A result of one phase of the design.
    #[terms("phase_output", "Output of a phase")]
    #[under(phase: Phase => outputs)]
    pub enum PhaseOutput {
        /// The findings of the needs assessment are presented to the local network and discussed there.
        #[term("needs_presented", "Needs discussed in the network", "§f")]
        #[under(Phase::Discover)]
        NeedsPresented,
        /// People with migratory background tell what they have experienced, and the group takes in what it means.
        #[term("experience_shared", "Lived experience shared", "§f")]
        #[under(Phase::Discover)]
        ExperienceShared,
        /// The problems are ranked by priority.
        #[term("problems_prioritised", "Problems put in order", "§f")]
        #[under(Phase::Define)]
        ProblemsPrioritised,
        /// A challenge is framed that the practice responds to.
        #[term("challenge_framed", "Challenge framed", "§f")]
        #[under(Phase::Define)]
        ChallengeFramed,
        /// The sector in which the practice responds to the challenge is named.
        #[term("sector_named", "Sector of the challenge named", "§f")]
        #[under(Phase::Define)]
        SectorNamed,
        /// The challenge is put as an open question that invites answers and begins with *how can we*.
        #[term("open_question", "Challenge as an open question", "§f")]
        #[under(Phase::Define)]
        OpenQuestion,
        /// Two or more ideas for meeting the challenge are put forward.
        #[term("several_ideas", "Several ideas", "§f")]
        #[under(Phase::Develop)]
        SeveralIdeas,
        /// At least one idea comes up in the local network or in a capacity-building session.
        #[term("ideas_from_network_or_sessions", "Ideas from network or sessions", "§f")]
        #[under(Phase::Develop)]
        IdeasFromNetworkOrSessions,
        /// A prototype of the practice is set up, so that it can be tried out.
        #[term("prototype", "Prototype", "§f")]
        #[under(Phase::Deliver)]
        Prototype,
        /// Key users test the prototype.
        #[term("tested_with_users", "Tested with users", "§f")]
        #[under(Phase::Deliver)]
        TestedWithUsers,
        /// Feedback of users on the solution is collected.
        #[term("feedback_collected", "Feedback collected", "§f")]
        #[under(Phase::Deliver)]
        FeedbackCollected,
        /// User feedback is discussed, to improve the practice or to guide the next steps.
        #[term("feedback_used", "Feedback used", "§f")]
        #[under(Phase::Deliver)]
        FeedbackUsed,
    }

    /// A step that a practice takes after the phase deliver.
    #[terms("next_step", "Next step")]
    pub enum NextStep {
        /// The solution is improved.
        #[term("refine", "Refine", "§f")]
        Refine,
        /// The practice is continued on a larger scale.
        #[term("scale_up", "Scale up", "§f")]
        ScaleUp,
        /// The practice is set up again elsewhere.
        #[term("replicate", "Replicate", "§f")]
        Replicate,
        /// The group turns to something else.
        #[term("move_on", "Move on", "§f")]
        MoveOn,
        /// The services that the practice started continue to be provided.
        #[term("continue", "Continue", "§h")]
        Continue,
        /// The tested practice becomes a part of the local system.
        #[term("integrate_locally", "Integrate into the local system", "§j")]
        IntegrateLocally,
    }

    /// A setting in which an idea of the phase develop comes up.
    #[terms("idea_source", "Source of an idea")]
    pub enum IdeaSource {
        /// The idea comes up in the local network.
        #[term("local_network", "Local network", "§f")]
        LocalNetwork,
        /// The idea comes up in a capacity-building session.
        #[term("capacity_building_session", "Capacity-building session", "§f")]
        CapacityBuildingSession,
    }

    /// A group of people or an organisation that takes part in co-design.
    #[terms("participant", "Participant")]
    pub enum Participant {
        /// A person for whom the service is meant takes part.
        #[term("end_user", "End user", "§e")]
        EndUser,
        /// A person who represents a community of people with migratory background takes part.
        #[term("community_representative", "Community representative", "§e")]
        CommunityRepresentative,
        /// An organisation of people with migratory background takes part.
        #[term("migrant_organisation", "Migrant organisation", "§e")]
        MigrantOrganisation,
        /// A connector takes part: a person with migratory background who is active in a community and connects it with
        /// services, authorities and NGOs.
        #[term("connector", "Connector", "§k2")]
        Connector,
        /// A civil society organisation takes part. Local ones communicate well with people with migratory background
        /// and can engage their communities.
        #[term("civil_society_organisation", "Civil society organisation", "§a, §e")]
        CivilSocietyOrganisation,
        /// Another non-governmental actor takes part, which none of the other groups covers.
        #[term("other_non_governmental", "Other non-governmental actor", "§b, §e")]
        OtherNonGovernmental,
        /// An actor of the private sector takes part.
        #[term("private_actor", "Private actor", "§k1")]
        PrivateActor,
        /// A provider of public services takes part. Its task is to provide services and information that suit culture,
        /// language and gender.
        #[term("public_service_provider", "Public service provider", "§a, §e")]
        PublicServiceProvider,
        /// A public authority takes part that makes key decisions.
        #[term("public_authority", "Public authority", "§e")]
        PublicAuthority,
        /// An expert takes part.
        #[term("expert", "Expert", "§e")]
        Expert,
        /// A partner organisation of the project takes part.
        #[term("partner_organisation", "Partner organisation", "§e, §g")]
        PartnerOrganisation,
    }

    /// Something that people do when they co-design.
    #[terms("codesign_act", "Act of co-design")]
    pub enum CodesignAct {
        /// Participants come up with ideas.
        #[term("ideate", "Have ideas", "§e")]
        Ideate,
        /// Participants actively decide what is done, and how.
        #[term("decide", "Decide", "§e")]
        Decide,
        /// Participants carry out activities.
        #[term("implement", "Carry out", "§e")]
        Implement,
        /// Participants learn from each other.
        #[term("learn", "Learn from each other", "§e")]
        Learn,
        /// Participants contribute what they wish to and are able to.
        #[term("contribute", "Contribute", "§e")]
        Contribute,
    }

    /// A value that the motto, nothing about us without us, stands for today. It explains rules and is never recorded
    /// for a practice.
    #[terms("motto_value", "Value behind the motto")]
    pub enum MottoValue {
        /// Decisions are made with the people whose lives they affect.
        #[term("inclusivity", "Inclusivity", "§d, §g")]
        Inclusivity,
        /// People are represented where decisions that affect them are made.
        #[term("representation", "Representation", "§d, §g")]
        Representation,
        /// People themselves determine what affects their lives.
        #[term("self_determination", "Self-determination", "§d, §g")]
        SelfDetermination,
    }

    /// A measure that removes a barrier to taking part.
    #[terms("access_measure", "Measure for access")]
    pub enum AccessMeasure {
        /// Children are looked after while their mothers are at an event or a meeting.
        #[term("childcare", "Childcare", "§k2")]
        Childcare,
        /// The cost of travel to events or meetings is refunded.
        #[term("travel_costs", "Travel costs", "§k2")]
        TravelCosts,
        /// Interpretation is available for people whom language would otherwise exclude.
        #[term("interpretation", "Interpretation", "§k2")]
        Interpretation,
    }

    /// A feature that makes feedback part of how a service is designed and run.
    #[terms("feedback_feature", "Feature of the feedback loop")]
    pub enum FeedbackFeature {
        /// Users are asked for feedback.
        #[term("involves_users", "Users are asked", "§k2")]
        InvolvesUsers,
        /// Other stakeholders are asked for feedback.
        #[term("involves_stakeholders", "Stakeholders are asked", "§k2")]
        InvolvesStakeholders,
        /// Feedback is gathered systematically and continuously, with polls or questionnaires.
        #[term("systematic_and_continuous", "Systematic and continuous", "§k2")]
        SystematicAndContinuous,
        /// Feedback is considered when decisions are made.
        #[term("informs_decisions", "Informs decisions", "§k2")]
        InformsDecisions,
        /// Feedback improves the design of the programme.
        #[term("improves_design", "Improves the design", "§k2")]
        ImprovesDesign,
        /// Feedback improves the delivery of the service.
        #[term("improves_delivery", "Improves the delivery", "§k2")]
        ImprovesDelivery,
    }

    /// One of the steps in which all six pilots were built up, in order.
    #[terms("build_up_step", "Step of the build-up")]
    pub enum BuildUpStep {
        /// Existing local practices and organisations are mapped.
        #[term("mapping", "Mapping", "§h")]
        Mapping,
        /// People take part in the assessment of their needs.
        #[term("participatory_needs_assessment", "Participatory needs assessment", "§h")]
        ParticipatoryNeedsAssessment,
        /// A local network of many stakeholders is created.
        #[term("network", "Local network", "§h")]
        Network,
        /// Capacity building is provided for local service providers and civil society organisations.
        #[term("capacity_building", "Capacity building", "§h")]
        CapacityBuilding,
        /// The practice itself is developed.
        #[term("practice", "Practice", "§h")]
        Practice,
    }

    /// One of the four purposes of a local network of many stakeholders.
    #[terms("network_purpose", "Purpose of the network")]
    pub enum NetworkPurpose {
        /// The network discusses the main challenges.
        #[term("discuss_challenges", "Discuss challenges", "§e")]
        DiscussChallenges,
        /// The network builds ties and relationships among its members.
        #[term("build_relationships", "Build relationships", "§e")]
        BuildRelationships,
        /// The members of the network show each other their practices and procedures.
        #[term("exchange_practices", "Exchange practices", "§e")]
        ExchangePractices,
        /// The network creates a promising practice.
        #[term("create_practice", "Create a practice", "§e")]
        CreatePractice,
    }

    /// A task that a local network performs in the design of a practice.
    #[terms("network_function", "Function of the network")]
    pub enum NetworkFunction {
        /// The network checks the findings on needs and adds to them.
        #[term("validate_needs", "Validate the needs", "§e")]
        ValidateNeeds,
        /// The network identifies the challenge that the design responds to.
        #[term("choose_challenge", "Choose the challenge", "§e")]
        ChooseChallenge,
        /// The network provides the setting in which prototypes are tested and evaluated.
        #[term("host_prototypes", "Host prototypes", "§e")]
        HostPrototypes,
        /// The network makes sure that problems are dealt with and that the lessons learned go into the pilot.
        #[term("feed_back_learning", "Feed back what was learned", "§e")]
        FeedBackLearning,
    }

    /// A question that people who work on integration should ask themselves.
    #[terms("guiding_question", "Guiding question")]
    pub enum GuidingQuestion {
        /// The practice asks itself which integration it promotes.
        #[term("which_integration", "Which integration?", "§k1")]
        WhichIntegration,
        /// The practice asks itself who integration is for.
        #[term("for_whom", "For whom?", "§k1")]
        ForWhom,
        /// The practice asks itself whom it works with towards integration.
        #[term("with_whom", "With whom?", "§k1")]
        WithWhom,
        /// The practice asks itself who brings integration about.
        #[term("by_whom", "By whom?", "§k1")]
        ByWhom,
        /// The practice asks itself how more people with a history of migration can be represented where decisions are
        /// made.
        #[term("how_represented", "How represented?", "§k2")]
        HowRepresented,
    }

    /// A fact about the design as a whole that is true or false.
    #[terms("flag", "Fact about the journey")]
    pub enum Flag {
        /// Events or meetings are held in which people can take part.
        #[term("events_held", "Events held", "§k2")]
        EventsHeld,
        /// Co-design is open to everybody who wishes to take part, from authorities to end users.
        #[term("open_to_all", "Open to all", "§e")]
        OpenToAll,
        /// The design puts people and their needs at the centre.
        #[term("human_centred", "Human-centred", "§e, §f, §h")]
        HumanCentred,
        /// A body of people with migratory background gives advice.
        #[term("advisory_body", "Advisory body", "§j, §k2")]
        AdvisoryBody,
        /// The purpose of the advisory body is clear.
        #[term("advisory_clear_purpose", "Advisory body: clear purpose", "§j")]
        AdvisoryClearPurpose,
        /// The criteria for choosing members of the advisory body are clear.
        #[term("advisory_member_criteria", "Advisory body: criteria for members", "§j")]
        AdvisoryMemberCriteria,
        /// At least one person organises and guides the advisory body.
        #[term("advisory_support_person", "Advisory body: support person", "§j")]
        AdvisorySupportPerson,
        /// The members of the advisory body get compensation, in money or in another form.
        #[term("advisory_compensation", "Advisory body: compensation", "§j")]
        AdvisoryCompensation,
        /// The advisory body has voting rights.
        #[term("advisory_voting_rights", "Advisory body: voting rights", "§k2")]
        AdvisoryVotingRights,
        /// Professionals with migratory background work in the team.
        #[term("professionals_in_team", "Professionals with migratory background in the team", "§i, §k2")]
        ProfessionalsInTeam,
        /// Professionals with migratory background are fairly paid for their work.
        #[term("professionals_fairly_paid", "Professionals with migratory background fairly paid", "§i")]
        ProfessionalsFairlyPaid,
        /// The practice links its services to policies.
        #[term("services_with_policy", "Services tied to policy", "§g")]
        ServicesWithPolicy,
        /// The practice links participation to representation where decisions are made.
        #[term("participation_with_representation", "Participation tied to representation", "§g")]
        ParticipationWithRepresentation,
        /// The needs of the people whom the practice is for are assessed.
        #[term("needs_assessed", "Needs assessed", "§b, §f, §h")]
        NeedsAssessed,
        /// The people whom the practice is for take part in the assessment of their needs.
        #[term("needs_assessed_with_people", "Needs assessed with people", "§h")]
        NeedsAssessedWithPeople,
        /// The challenge responds to what people need.
        #[term("challenge_fits_needs", "Challenge fits the needs", "§f")]
        ChallengeFitsNeeds,
        /// The challenge can be met within the scope of the project.
        #[term("challenge_attainable", "Challenge is attainable", "§f")]
        ChallengeAttainable,
        /// Public services or local authorities work together with civil society organisations.
        #[term("public_and_civil_work_together", "Public and civil bodies work together", "§a, §b")]
        PublicAndCivilWorkTogether,
        /// Public bodies and civil society organisations take on tasks that complement each other.
        #[term("complementary_tasks", "Complementary tasks", "§a")]
        ComplementaryTasks,
    }

    /// A fact that this crate derives from the record of a journey.
    #[terms("aspect", "Derived aspect")]
    pub enum Aspect {
        /// The phase define starts no earlier than the phase discover.
        #[term("define_after_discover", "Define after discover", "own", derived)]
        DefineAfterDiscover,
        /// The phase develop starts no earlier than the phase define.
        #[term("develop_after_define", "Develop after define", "own", derived)]
        DevelopAfterDefine,
        /// The phase deliver starts no earlier than the phase develop.
        #[term("deliver_after_develop", "Deliver after develop", "own", derived)]
        DeliverAfterDevelop,
        /// At least one next step after the phase deliver is chosen.
        #[term("step_chosen", "Next step chosen", "own", derived)]
        StepChosen,
        /// The practice works in two sectors or more, or follows a strategy for meeting several needs.
        #[term("several_needs", "Several needs", "own", derived)]
        SeveralNeeds,
    }

    /// A group of rules of the journey.
    #[terms("section", "Section of the journey")]
    pub enum Section {
        /// Rules on participation: the people concerned take part in the design, and their part is real.
        #[term("participation", "Participation", "own", derived)]
        Participation,
        /// Rules on the double diamond: the design goes through its four phases, and each phase has its results.
        #[term("double_diamond", "Double diamond", "own", derived)]
        DoubleDiamond,
        /// Rules on the setting of the design: the local network, capacity building, and cooperation of public and
        /// civil bodies.
        #[term("network_and_capacity", "Network and capacity", "own", derived)]
        NetworkAndCapacity,
    }

    /// A demand or an observation on the journey of co-design.
    #[terms("journey_rule", "Rule of the journey")]
    #[under(section: Section => rules)]
    pub enum JourneyRule {
        /// End users take part in every phase of the practice's design. People who speak for them count in part.
        #[term("users_in_every_phase", "Users in every phase", "§d, §e, §f")]
        #[under(Section::Participation)]
        UsersInEveryPhase,
        /// Users have ideas, decide, carry out, learn and contribute.
        #[term("codesign_acts", "Acts of co-design", "§e")]
        #[under(Section::Participation)]
        CodesignActs,
        /// The design of the practice is open to everybody who wishes to take part, and puts people at the centre.
        #[term("open_and_human_centred", "Open and human-centred", "§e, §f, §h")]
        #[under(Section::Participation)]
        OpenAndHumanCentred,
        /// The practice offers childcare, refunds travel and has interpretation available if it holds events or
        /// meetings.
        #[term("accessible_participation", "Accessible participation", "§k2")]
        #[under(Section::Participation)]
        AccessibleParticipation,
        /// The practice asks users and stakeholders for feedback continuously, and uses the feedback.
        #[term("feedback_loop", "Feedback loop", "§k2")]
        #[under(Section::Participation)]
        FeedbackLoop,
        /// The advisory body of the practice has a clear purpose, clear criteria for members, a support person and
        /// compensation.
        #[term("advisory_body", "Advisory body", "§j")]
        #[under(Section::Participation)]
        AdvisoryBody,
        /// The advisory body of the practice has voting rights.
        #[term("advisory_vote", "Vote of the advisory body", "§k2")]
        #[under(Section::Participation)]
        AdvisoryVote,
        /// The practice has professionals with migratory background in its team and pays them fairly.
        #[term("professionals_with_migratory_background", "Professionals with migratory background", "§i, §k2")]
        #[under(Section::Participation)]
        ProfessionalsWithMigratoryBackground,
        /// The practice links its services to policies, and participation to representation.
        #[term("services_and_policy", "Services and policy", "§g")]
        #[under(Section::Participation)]
        ServicesAndPolicy,
        /// The practice asks itself which integration it promotes, for whom, with whom and by whom.
        #[term("guiding_questions", "Guiding questions", "§k1")]
        #[under(Section::Participation)]
        GuidingQuestions,
        /// The practice goes through all four phases of the double diamond.
        #[term("four_phases", "Four phases", "§f")]
        #[under(Section::DoubleDiamond)]
        FourPhases,
        /// No phase of the practice starts earlier than the phase before it.
        #[term("phases_in_order", "Phases in order", "§f", derived)]
        #[under(Section::DoubleDiamond)]
        PhasesInOrder,
        /// The practice assesses needs together with people, and discusses the findings in the local network.
        #[term("participatory_needs_assessment", "Participatory needs assessment", "§f, §h")]
        #[under(Section::DoubleDiamond)]
        ParticipatoryNeedsAssessment,
        /// The challenge of the practice is framed in a named sector and as an open question. It fits the needs and is
        /// attainable.
        #[term("framed_challenge", "Framed challenge", "§f")]
        #[under(Section::DoubleDiamond)]
        FramedChallenge,
        /// The practice collects several ideas, together with the local network or in capacity-building sessions.
        #[term("diverged", "Several ideas, jointly found", "§f")]
        #[under(Section::DoubleDiamond)]
        Diverged,
        /// The practice tests a prototype with users, collects their feedback and uses it.
        #[term("tested_and_refined", "Tested and refined", "§f, §h")]
        #[under(Section::DoubleDiamond)]
        TestedAndRefined,
        /// The practice chooses what to do after the phase deliver.
        #[term("next_step", "Next step", "§f")]
        #[under(Section::DoubleDiamond)]
        NextStep,
        /// The practice has a local network of public service providers, non-governmental actors, civil society
        /// organisations, migrant organisations and representatives of communities.
        #[term("network_members", "Members of the network", "§e")]
        #[under(Section::NetworkAndCapacity)]
        NetworkMembers,
        /// The practice has a local network that serves all four of its purposes.
        #[term("network_purposes", "Purposes of the network", "§e")]
        #[under(Section::NetworkAndCapacity)]
        NetworkPurposes,
        /// The practice has a local network that checks needs, chooses the challenge, hosts prototypes and feeds back
        /// what was learned.
        #[term("network_functions", "Functions of the network", "§e")]
        #[under(Section::NetworkAndCapacity)]
        NetworkFunctions,
        /// The practice holds capacity-building sessions for public service providers, civil society organisations,
        /// migrant organisations and end users.
        #[term("capacity_building", "Capacity building", "§b, §e, §i")]
        #[under(Section::NetworkAndCapacity)]
        CapacityBuilding,
        /// The practice starts no earlier than mapping, needs assessment, network and capacity building.
        #[term("build_up_order", "Order of the build-up", "§h", derived)]
        #[under(Section::NetworkAndCapacity)]
        BuildUpOrder,
        /// Public services and civil society organisations work together in the practice and complement each other.
        #[term("public_civil_collaboration", "Public and civil collaboration", "§a, §b")]
        #[under(Section::NetworkAndCapacity)]
        PublicCivilCollaboration,
        /// The practice addresses several needs at once.
        #[term("several_needs", "Several needs at once", "§i")]
        #[under(Section::NetworkAndCapacity)]
        SeveralNeeds,
        /// The practice belongs to a project with activities in all three pillars.
        #[term("pillars", "Pillars", "§b", derived)]
        #[under(Section::NetworkAndCapacity)]
        Pillars,
    }

    /// An entry that looks like a slip in the record. It changes no mark.
    #[terms("warning", "Warning")]
    pub enum Warning {
        /// The design makes a move that the double diamond does not foresee, as this crate reads it.
        #[term("move_not_foreseen", "Move not foreseen", "own", derived)]
        MoveNotForeseen,
        /// Users test the prototype, but only others are recorded as taking part in the phase deliver.
        #[term("testers_not_listed", "Testers not listed", "own", derived)]
        TestersNotListed,
        /// The challenge belongs to a sector that the profile of the practice does not name.
        #[term("challenge_outside_sectors", "Challenge outside the sectors", "own", derived)]
        ChallengeOutsideSectors,
    }

    /// A part of a record or report that is shown to people and has no other name.
    #[terms("detail", "Detail")]
    pub enum Detail {
        /// The table shows who took part in each phase.
        #[term("participants", "Took part in each phase", "own", derived)]
        Participants,
        /// These phases surely took place without end users and without anybody who speaks for them.
        #[term("without_those_concerned", "Phases without the people concerned", "own", derived)]
        WithoutThoseConcerned,
        /// The record lists moves from phase to phase.
        #[term("moves", "Moves", "own", derived)]
        Moves,
        /// The record states the challenge that the design responds to.
        #[term("challenge", "Challenge", "own", derived)]
        Challenge,
        /// The record lists ideas for meeting the challenge.
        #[term("ideas", "Ideas", "own", derived)]
        Ideas,
        /// The record says when phases first started.
        #[term("phases_started", "Start of each phase", "own", derived)]
        PhasesStarted,
        /// The record says when steps of the build-up started.
        #[term("build_up", "Start of each step", "own", derived)]
        BuildUp,
    }

    /// Two statements in one record that cannot both be true. A document that contains them is refused.
    #[terms("contradiction", "Contradiction")]
    pub enum Contradiction {
        /// The record describes a phase, but says that this phase did not take place.
        #[term("phase_detail_without_phase", "Detail of a phase that did not take place", "own", derived)]
        PhaseDetailWithoutPhase,
        /// The record describes a challenge, but says that no challenge was framed.
        #[term("framing_without_challenge", "Framing without a challenge", "own", derived)]
        FramingWithoutChallenge,
        /// The record gives the sector of the challenge, but says that no sector was named.
        #[term("sector_without_naming", "Sector given and denied", "own", derived)]
        SectorWithoutNaming,
        /// Users test a prototype, but there is no prototype.
        #[term("test_without_prototype", "Test without a prototype", "own", derived)]
        TestWithoutPrototype,
        /// Feedback of users is used, but none was collected.
        #[term("use_without_feedback", "Feedback used but not collected", "own", derived)]
        UseWithoutFeedback,
        /// Users test the prototype, but no end user takes part in the phase deliver.
        #[term("test_without_users", "Test without users", "own", derived)]
        TestWithoutUsers,
        /// Needs are assessed with people, but no end user takes part in the phase discover.
        #[term("needs_without_people", "Needs assessed with people who took no part", "own", derived)]
        NeedsWithoutPeople,
        /// The record describes a needs assessment, but says that needs were not assessed.
        #[term("needs_detail_without_assessment", "Detail of a needs assessment that was not made", "own", derived)]
        NeedsDetailWithoutAssessment,
        /// The record lists ideas, but says that there were not several, or that none came from the network or from
        /// sessions.
        #[term("ideas_and_outputs", "Ideas listed and denied", "own", derived)]
        IdeasAndOutputs,
        /// An access measure is provided for events, but no events are held.
        #[term("measure_without_event", "Measure for access without an event", "own", derived)]
        MeasureWithoutEvent,
        /// The record describes an advisory body, but says that there is none.
        #[term("board_detail_without_board", "Detail of an advisory body that does not exist", "own", derived)]
        BoardDetailWithoutBoard,
        /// Professionals with migratory background are fairly paid, but none work in the team.
        #[term("pay_without_professionals", "Pay without professionals", "own", derived)]
        PayWithoutProfessionals,
        /// A move must lead to a phase or to a next step, but this one leads to both or to neither.
        #[term("move_without_one_end", "Move without one end", "own", derived)]
        MoveWithoutOneEnd,
        /// A measure of a recommendation has a mark or does not apply, but the rest of the record gives the opposite
        /// answer.
        #[term("measure_and_record", "Mark and record differ", "own", derived)]
        MeasureAndRecord,
        /// A measure of a recommendation has a mark, but the journey gives a reason why it does not apply.
        #[term("measure_not_needed", "Mark of a measure that does not apply", "own", derived)]
        MeasureNotNeeded,
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

    /// A group that recommendations are addressed to.
    #[terms("audience", "Audience")]
    pub enum Audience {
        /// Recommendations are addressed to providers of public services.
        #[term("public_service_providers", "Public service providers", "§k, §l")]
        PublicServiceProviders,
        /// Recommendations are addressed to local, regional and national governments and policy makers.
        #[term("governments", "Governments and policy makers", "§k, §l")]
        Governments,
        /// Recommendations are addressed to the European Commission.
        #[term("european_commission", "European Commission", "§k, §l")]
        EuropeanCommission,
        /// Recommendations are addressed to the general public and the media.
        #[term("public_and_media", "Public opinion and media", "§k, §l")]
        PublicAndMedia,
        /// Recommendations are addressed to organisations of people with migratory background.
        #[term("organisations_of_people_with_migratory_background", "Organisations of people with migratory background", "§k, §l")]
        OrganisationsOfPeopleWithMigratoryBackground,
    }

    /// A group of recommendations: one of three themes, or the recommendations addressed to one audience.
    #[terms("theme", "Theme of recommendations")]
    pub enum Theme {
        /// Recommendations on orientation and integration services that work and exclude nobody.
        #[term("services", "Effective and inclusive services", "§k1")]
        Services,
        /// Recommendations on how stakeholders and users take a direct part in designing services.
        #[term("involvement", "Involvement of stakeholders and users", "§k2")]
        Involvement,
        /// Recommendations on European cooperation projects.
        #[term("cooperation", "European cooperation projects", "§k3")]
        Cooperation,
        /// Recommendations to providers of public services.
        #[term("public_service_providers", "To public service providers", "§l")]
        PublicServiceProviders,
        /// Recommendations to local, regional and national governments and policy makers.
        #[term("governments", "To governments and policy makers", "§l")]
        Governments,
        /// Recommendations to the European Commission.
        #[term("european_commission", "To the European Commission", "§l")]
        EuropeanCommission,
        /// Recommendations to the general public and the media.
        #[term("public_and_media", "To public opinion and media", "§l")]
        PublicAndMedia,
        /// Recommendations to organisations of people with migratory background.
        #[term("organisations_of_people_with_migratory_background", "To organisations of people with migratory background", "§l")]
        OrganisationsOfPeopleWithMigratoryBackground,
    }

    /// One of the 31 recommendations.
    #[terms("recommendation", "Recommendation")]
    #[under(theme: Theme => recommendations)]
    pub enum Recommendation {
        /// Institutions, civil society and other stakeholders of an area deliver services as one system, with public
        /// and private actors and several sources of money.
        #[term("integrated_territorial_systems", "Integrated territorial systems", "§k1")]
        #[under(Theme::Services)]
        IntegratedTerritorialSystems,
        /// Public services and organisations are diverse, and people with migratory background are represented in them.
        #[term("diversity_in_services", "Diversity in services and organisations", "§k1")]
        #[under(Theme::Services)]
        DiversityInServices,
        /// People with migratory background take part in politics: they can vote in municipal elections, and they help
        /// to make and carry out policy.
        #[term("political_participation", "Political participation", "§k1")]
        #[under(Theme::Services)]
        PoliticalParticipation,
        /// People with migratory background have safe spaces where they can talk in confidence and find support.
        #[term("safe_spaces", "Safe spaces", "§k1")]
        #[under(Theme::Services)]
        SafeSpaces,
        /// Professionals know how to work across cultures. Information and services are available in the languages and
        /// on the networks of the communities.
        #[term("intercultural_competence_and_communication", "Intercultural competence and communication", "§k1")]
        #[under(Theme::Services)]
        InterculturalCompetenceAndCommunication,
        /// Barriers to taking part are removed by childcare, travel refunds and interpretation.
        #[term("accessible_participation", "Accessible participation", "§k2")]
        #[under(Theme::Involvement)]
        AccessibleParticipation,
        /// Users and stakeholders are asked for feedback systematically. The feedback informs decisions, design and
        /// delivery.
        #[term("embedded_user_feedback", "User feedback built in", "§k2")]
        #[under(Theme::Involvement)]
        EmbeddedUserFeedback,
        /// People who connect their communities with services and authorities are recognised, and their role has a
        /// formal frame.
        #[term("connectors", "Connectors and resource persons", "§k2")]
        #[under(Theme::Involvement)]
        Connectors,
        /// Diverse and inclusive cultural events bring people into the life of the community.
        #[term("cultural_events", "Cultural events", "§k2")]
        #[under(Theme::Involvement)]
        CulturalEvents,
        /// Civil society organisations share resources, coordinate their work and advocate change together.
        #[term("cso_collaboration", "Collaboration among civil society organisations", "§k2")]
        #[under(Theme::Involvement)]
        CsoCollaboration,
        /// People with migratory background work in the teams, take part in every stage of a project and are consulted
        /// throughout.
        #[term("diverse_teams", "Diverse teams", "§k2")]
        #[under(Theme::Involvement)]
        DiverseTeams,
        /// People with migratory background have a real say, through one-to-one meetings, translators and advisory
        /// councils with a vote.
        #[term("meaningful_participation", "Meaningful participation", "§k2")]
        #[under(Theme::Involvement)]
        MeaningfulParticipation,
        /// Participation is two-way: people contribute something and receive something in return.
        #[term("give_and_get", "Give and get", "§k2")]
        #[under(Theme::Involvement)]
        GiveAndGet,
        /// Materials and services in several languages, adapted to the communities, are standard practice.
        #[term("multilingual_and_context_specific", "Multilingual and adapted to the context", "§k2")]
        #[under(Theme::Involvement)]
        MultilingualAndContextSpecific,
        /// Social media make the project known, reach people and let them take part in a dialogue.
        #[term("social_media", "Social media", "§k2")]
        #[under(Theme::Involvement)]
        SocialMedia,
        /// Projects advocate changes of law and policy against structural barriers.
        #[term("advocacy_for_systemic_change", "Advocacy for systemic change", "§k3")]
        #[under(Theme::Cooperation)]
        AdvocacyForSystemicChange,
        /// Authorities, NGOs and people with migratory background learn together in networks across Europe.
        #[term("european_learning_networks", "European learning networks", "§k3")]
        #[under(Theme::Cooperation)]
        EuropeanLearningNetworks,
        /// Migrant organisations design and deliver services together with others, with capacity building and their own
        /// budget.
        #[term("migrant_organisations_in_delivery", "Migrant organisations in service delivery", "§k3")]
        #[under(Theme::Cooperation)]
        MigrantOrganisationsInDelivery,
        /// People with migratory background of the second and third generation take part in politics.
        #[term("younger_generations_in_politics", "Second and third generations in politics", "§k3")]
        #[under(Theme::Cooperation)]
        YoungerGenerationsInPolitics,
        /// Public service providers work with civil society organisations that know the obstacles.
        #[term("collaboration_with_csos", "Collaboration with civil society organisations", "§l")]
        #[under(Theme::PublicServiceProviders)]
        CollaborationWithCsos,
        /// Professionals from various sectors get specialised training on the situation of people with migratory
        /// background.
        #[term("specialised_training", "Specialised training", "§l")]
        #[under(Theme::PublicServiceProviders)]
        SpecialisedTraining,
        /// Professionals in intercultural mediation and in sociology are part of daily work.
        #[term("mediation_and_sociology", "Intercultural mediation and sociology", "§l")]
        #[under(Theme::PublicServiceProviders)]
        MediationAndSociology,
        /// Governments acknowledge basic services and the permanence of migration, and make policy against
        /// discrimination.
        #[term("permanence_of_migration", "Permanence of migration", "§l")]
        #[under(Theme::Governments)]
        PermanenceOfMigration,
        /// Governments recognise the presence of people with migratory background, and information centres are
        /// accessible and well staffed.
        #[term("information_centres", "Information centres", "§l")]
        #[under(Theme::Governments)]
        InformationCentres,
        /// Governments spread good practice and join European networks on migration.
        #[term("spread_of_good_practice", "Spread of good practice", "§l")]
        #[under(Theme::Governments)]
        SpreadOfGoodPractice,
        /// Governments make and carry out policies on access to basic services together with civil society
        /// organisations.
        #[term("access_policies_with_csos", "Access policies made with civil society", "§l")]
        #[under(Theme::Governments)]
        AccessPoliciesWithCsos,
        /// Governments include language and basic literacy in their existing plans, and deliver them with civil society
        /// organisations.
        #[term("language_and_literacy", "Language and literacy", "§l")]
        #[under(Theme::Governments)]
        LanguageAndLiteracy,
        /// The European Commission gives more money for direct work with people, and leaves room to adapt it to needs.
        #[term("flexible_direct_funding", "Flexible funding for direct work", "§l")]
        #[under(Theme::EuropeanCommission)]
        FlexibleDirectFunding,
        /// The European Commission encourages networking in Europe and promotes exchange events.
        #[term("networking_and_exchange", "Networking and exchange", "§l")]
        #[under(Theme::EuropeanCommission)]
        NetworkingAndExchange,
        /// The public and the media avoid degrading words, prefer the expression *people with migratory background* and
        /// let people name themselves.
        #[term("respectful_terms", "Respectful terms", "§l")]
        #[under(Theme::PublicAndMedia)]
        RespectfulTerms,
        /// The members of organisations of people with migratory background are represented and active where decisions
        /// are made.
        #[term("representation_in_decisions", "Representation in decisions", "§l")]
        #[under(Theme::OrganisationsOfPeopleWithMigratoryBackground)]
        RepresentationInDecisions,
    }

    /// A part of a recommendation that a practice can carry out on its own.
    #[terms("measure", "Measure of a recommendation")]
    #[under(recommendation: Recommendation => measures)]
    pub enum Measure {
        /// Public institutions of different levels and sectors work together.
        #[term("institutions_across_levels", "Institutions across levels", "§k1")]
        #[under(Recommendation::IntegratedTerritorialSystems)]
        InstitutionsAcrossLevels,
        /// Civil society organisations and other stakeholders belong to the system.
        #[term("civil_society_included", "Civil society included", "§k1")]
        #[under(Recommendation::IntegratedTerritorialSystems)]
        CivilSocietyIncluded,
        /// Actors of both the private and the public sector are engaged.
        #[term("private_and_public_actors", "Private and public actors", "§k1")]
        #[under(Recommendation::IntegratedTerritorialSystems)]
        PrivateAndPublicActors,
        /// Money from different sources is used in a coordinated way.
        #[term("several_funds_coordinated", "Several funds coordinated", "§k1")]
        #[under(Recommendation::IntegratedTerritorialSystems)]
        SeveralFundsCoordinated,
        /// Public services of every sector are diverse.
        #[term("diverse_public_services", "Diverse public services", "§k1")]
        #[under(Recommendation::DiversityInServices)]
        DiversePublicServices,
        /// Civil society organisations and NGOs are diverse.
        #[term("diverse_organisations", "Diverse organisations", "§k1")]
        #[under(Recommendation::DiversityInServices)]
        DiverseOrganisations,
        /// People with migratory background are adequately represented where responses to their needs are developed.
        #[term("represented_in_development", "Represented where answers are developed", "§k1")]
        #[under(Recommendation::DiversityInServices)]
        RepresentedInDevelopment,
        /// People with migratory background can vote in municipal elections.
        #[term("municipal_vote", "Vote in the municipality", "§k1")]
        #[under(Recommendation::PoliticalParticipation)]
        MunicipalVote,
        /// People with migratory background take an active part in making policy.
        #[term("part_in_policy_development", "Part in making policy", "§k1")]
        #[under(Recommendation::PoliticalParticipation)]
        PartInPolicyDevelopment,
        /// People with migratory background take an active part in carrying out policy.
        #[term("part_in_policy_implementation", "Part in carrying policy out", "§k1")]
        #[under(Recommendation::PoliticalParticipation)]
        PartInPolicyImplementation,
        /// People have a safe space where they can talk about issues in confidence.
        #[term("confidential_talk", "Talk in confidence", "§k1")]
        #[under(Recommendation::SafeSpaces)]
        ConfidentialTalk,
        /// People can find support there with linked issues, such as emergency housing or protection from exploitation.
        #[term("support_with_linked_issues", "Support with linked issues", "§k1")]
        #[under(Recommendation::SafeSpaces)]
        SupportWithLinkedIssues,
        /// Professionals who work with people with migratory background have intercultural expertise.
        #[term("intercultural_expertise", "Intercultural expertise", "§k1")]
        #[under(Recommendation::InterculturalCompetenceAndCommunication)]
        InterculturalExpertise,
        /// Communication uses the social networks that the communities use themselves.
        #[term("networks_communities_use", "Networks that communities use", "§k1")]
        #[under(Recommendation::InterculturalCompetenceAndCommunication)]
        NetworksCommunitiesUse,
        /// Information is available in people's native languages.
        #[term("native_language_information", "Information in native languages", "§k1")]
        #[under(Recommendation::InterculturalCompetenceAndCommunication)]
        NativeLanguageInformation,
        /// Services are offered in several languages every day.
        #[term("daily_multilingual_services", "Multilingual services every day", "§k1")]
        #[under(Recommendation::InterculturalCompetenceAndCommunication)]
        DailyMultilingualServices,
        /// Childcare is offered to mothers who come to events or meetings.
        #[term("childcare_offered", "Childcare offered", "§k2")]
        #[under(Recommendation::AccessibleParticipation)]
        ChildcareOffered,
        /// The cost of travel is refunded.
        #[term("travel_refunded", "Travel refunded", "§k2")]
        #[under(Recommendation::AccessibleParticipation)]
        TravelRefunded,
        /// Interpretation is available for people whom language would otherwise exclude.
        #[term("interpretation_available", "Interpretation available", "§k2")]
        #[under(Recommendation::AccessibleParticipation)]
        InterpretationAvailable,
        /// Users are asked for feedback.
        #[term("users_asked", "Users are asked", "§k2")]
        #[under(Recommendation::EmbeddedUserFeedback)]
        UsersAsked,
        /// Stakeholders other than users are asked for feedback.
        #[term("stakeholders_asked", "Stakeholders are asked", "§k2")]
        #[under(Recommendation::EmbeddedUserFeedback)]
        StakeholdersAsked,
        /// Polls or questionnaires are systematic and continuous.
        #[term("systematic_polling", "Systematic polling", "§k2")]
        #[under(Recommendation::EmbeddedUserFeedback)]
        SystematicPolling,
        /// Feedback is considered in decisions throughout the project.
        #[term("answers_inform_decisions", "Answers inform decisions", "§k2")]
        #[under(Recommendation::EmbeddedUserFeedback)]
        AnswersInformDecisions,
        /// Feedback improves the design of the programme and the delivery of the service.
        #[term("answers_improve_programme", "Answers improve the programme", "§k2")]
        #[under(Recommendation::EmbeddedUserFeedback)]
        AnswersImproveProgramme,
        /// The essential role of connectors and resource persons is recognised.
        #[term("role_recognised", "Role recognised", "§k2")]
        #[under(Recommendation::Connectors)]
        RoleRecognised,
        /// The role of connectors has a formal frame that goes beyond volunteering.
        #[term("more_than_volunteers", "More than volunteers", "§k2")]
        #[under(Recommendation::Connectors)]
        MoreThanVolunteers,
        /// Connectors are included in the training for trainers.
        #[term("training_for_trainers", "Training for trainers", "§k2")]
        #[under(Recommendation::Connectors)]
        TrainingForTrainers,
        /// Connectors are included in local networks.
        #[term("part_of_local_networks", "Part of local networks", "§k2")]
        #[under(Recommendation::Connectors)]
        PartOfLocalNetworks,
        /// Cultural events are organised and promoted.
        #[term("events_organised", "Events organised", "§k2")]
        #[under(Recommendation::CulturalEvents)]
        EventsOrganised,
        /// Cultural events are diverse and inclusive.
        #[term("diverse_and_inclusive_events", "Diverse and inclusive events", "§k2")]
        #[under(Recommendation::CulturalEvents)]
        DiverseAndInclusiveEvents,
        /// Civil society organisations share resources.
        #[term("shared_resources", "Shared resources", "§k2")]
        #[under(Recommendation::CsoCollaboration)]
        SharedResources,
        /// Civil society organisations coordinate how they engage users and stakeholders.
        #[term("joint_engagement_of_users", "Joint engagement of users", "§k2")]
        #[under(Recommendation::CsoCollaboration)]
        JointEngagementOfUsers,
        /// Civil society organisations make known what NGOs and the people who work there contribute.
        #[term("visible_contributions", "Visible contributions", "§k2")]
        #[under(Recommendation::CsoCollaboration)]
        VisibleContributions,
        /// Civil society organisations design new services and initiatives for common challenges.
        #[term("new_services_for_shared_challenges", "New services for shared challenges", "§k2")]
        #[under(Recommendation::CsoCollaboration)]
        NewServicesForSharedChallenges,
        /// Civil society organisations advocate structural change together.
        #[term("joint_structural_advocacy", "Joint structural advocacy", "§k2")]
        #[under(Recommendation::CsoCollaboration)]
        JointStructuralAdvocacy,
        /// People with migratory background are represented in the team.
        #[term("represented_in_teams", "Represented in teams", "§k2")]
        #[under(Recommendation::DiverseTeams)]
        RepresentedInTeams,
        /// People with migratory background are actively involved in every stage of a project.
        #[term("involved_in_all_project_stages", "Involved in all stages of a project", "§k2")]
        #[under(Recommendation::DiverseTeams)]
        InvolvedInAllProjectStages,
        /// There are permanent ways of giving feedback and being consulted.
        #[term("standing_consultation", "Standing consultation", "§k2")]
        #[under(Recommendation::DiverseTeams)]
        StandingConsultation,
        /// Meetings with one person at a time strengthen confidence and engagement.
        #[term("one_to_one_meetings", "One-to-one meetings", "§k2")]
        #[under(Recommendation::MeaningfulParticipation)]
        OneToOneMeetings,
        /// Translators make communication easier.
        #[term("translators", "Translators", "§k2")]
        #[under(Recommendation::MeaningfulParticipation)]
        Translators,
        /// Advisory councils of people with migratory background are official bodies and have voting rights.
        #[term("councils_with_vote", "Councils with a vote", "§k2")]
        #[under(Recommendation::MeaningfulParticipation)]
        CouncilsWithVote,
        /// Participants bring in insights, experience and skills.
        #[term("participants_contribute", "Participants contribute", "§k2")]
        #[under(Recommendation::GiveAndGet)]
        ParticipantsContribute,
        /// Participants receive support, resources and opportunities in return.
        #[term("participants_receive", "Participants receive", "§k2")]
        #[under(Recommendation::GiveAndGet)]
        ParticipantsReceive,
        /// Materials and services that are easy to use, in several languages and adapted to communities, are standard
        /// practice.
        #[term("tailored_multilingual_materials", "Tailored multilingual materials", "§k2")]
        #[under(Recommendation::MultilingualAndContextSpecific)]
        TailoredMultilingualMaterials,
        /// Language services are provided.
        #[term("language_services", "Language services", "§k2")]
        #[under(Recommendation::MultilingualAndContextSpecific)]
        LanguageServices,
        /// Digital skills are fostered.
        #[term("digital_skills_fostered", "Digital skills fostered", "§k2")]
        #[under(Recommendation::MultilingualAndContextSpecific)]
        DigitalSkillsFostered,
        /// Information and resources are accessible.
        #[term("accessible_resources", "Accessible resources", "§k2")]
        #[under(Recommendation::MultilingualAndContextSpecific)]
        AccessibleResources,
        /// The project is made known on social media.
        #[term("project_communicated", "Project communicated", "§k2")]
        #[under(Recommendation::SocialMedia)]
        ProjectCommunicated,
        /// Users and stakeholders are reached on social media.
        #[term("participants_reached", "Participants reached", "§k2")]
        #[under(Recommendation::SocialMedia)]
        ParticipantsReached,
        /// A dialogue with communities takes place on social media.
        #[term("dialogue_fostered", "Dialogue fostered", "§k2")]
        #[under(Recommendation::SocialMedia)]
        DialogueFostered,
        /// The project advocates laws and policies against structural racism in authorities and public services.
        #[term("against_structural_racism", "Against structural racism", "§k3")]
        #[under(Recommendation::AdvocacyForSystemicChange)]
        AgainstStructuralRacism,
        /// The project advocates laws and policies against unequal legal status.
        #[term("against_status_disparities", "Against unequal legal status", "§k3")]
        #[under(Recommendation::AdvocacyForSystemicChange)]
        AgainstStatusDisparities,
        /// The project advocates laws and policies against barriers that keep people out of politics.
        #[term("against_political_barriers", "Against political barriers", "§k3")]
        #[under(Recommendation::AdvocacyForSystemicChange)]
        AgainstPoliticalBarriers,
        /// European learning networks bring authorities, NGOs and people with migratory background together.
        #[term("all_parties_together", "All parties together", "§k3")]
        #[under(Recommendation::EuropeanLearningNetworks)]
        AllPartiesTogether,
        /// Local networks and organisations share their knowledge with each other.
        #[term("knowledge_between_local_networks", "Knowledge between local networks", "§k3")]
        #[under(Recommendation::EuropeanLearningNetworks)]
        KnowledgeBetweenLocalNetworks,
        /// The learning networks support capacity-building initiatives.
        #[term("joint_capacity_building", "Joint capacity building", "§k3")]
        #[under(Recommendation::EuropeanLearningNetworks)]
        JointCapacityBuilding,
        /// People learn across sectors and countries.
        #[term("across_sectors_and_countries", "Across sectors and countries", "§k3")]
        #[under(Recommendation::EuropeanLearningNetworks)]
        AcrossSectorsAndCountries,
        /// Services are designed together with migrant associations.
        #[term("joint_design", "Joint design", "§k3")]
        #[under(Recommendation::MigrantOrganisationsInDelivery)]
        JointDesign,
        /// Services are delivered together with migrant associations.
        #[term("joint_delivery", "Joint delivery", "§k3")]
        #[under(Recommendation::MigrantOrganisationsInDelivery)]
        JointDelivery,
        /// Migrant associations have a budget for their activities.
        #[term("own_budget", "Budget of their own", "§k3")]
        #[under(Recommendation::MigrantOrganisationsInDelivery)]
        OwnBudget,
        /// Capacity building is provided for migrant organisations.
        #[term("capacity_for_organisations", "Capacity for organisations", "§k3")]
        #[under(Recommendation::MigrantOrganisationsInDelivery)]
        CapacityForOrganisations,
        /// The second and third generations are presented as role models and advocates of social change.
        #[term("shown_as_role_models", "Shown as role models", "§k3")]
        #[under(Recommendation::YoungerGenerationsInPolitics)]
        ShownAsRoleModels,
        /// Young people with migratory background and their associations take part in participatory processes from the
        /// outset.
        #[term("involved_from_the_outset", "Involved from the outset", "§k3")]
        #[under(Recommendation::YoungerGenerationsInPolitics)]
        InvolvedFromTheOutset,
        /// Public service providers work with civil society organisations to improve services.
        #[term("better_services_together", "Better services together", "§l")]
        #[under(Recommendation::CollaborationWithCsos)]
        BetterServicesTogether,
        /// Public service providers work with civil society organisations to improve policy frameworks.
        #[term("policy_frameworks_together", "Policy frameworks together", "§l")]
        #[under(Recommendation::CollaborationWithCsos)]
        PolicyFrameworksTogether,
        /// Professionals from various sectors are trained on the needs and difficulties of people with migratory
        /// background.
        #[term("professionals_trained", "Professionals trained", "§l")]
        #[under(Recommendation::SpecialisedTraining)]
        ProfessionalsTrained,
        /// Professionals in intercultural mediation are part of daily work.
        #[term("intercultural_mediators", "Intercultural mediators", "§l")]
        #[under(Recommendation::MediationAndSociology)]
        InterculturalMediators,
        /// Professionals in sociology are part of daily work.
        #[term("sociologists", "Sociologists", "§l")]
        #[under(Recommendation::MediationAndSociology)]
        Sociologists,
        /// The crucial role of basic services is acknowledged.
        #[term("basic_services_valued", "Basic services valued", "§l")]
        #[under(Recommendation::PermanenceOfMigration)]
        BasicServicesValued,
        /// Migration is understood as a permanent part of society.
        #[term("migration_seen_as_permanent", "Migration seen as permanent", "§l")]
        #[under(Recommendation::PermanenceOfMigration)]
        MigrationSeenAsPermanent,
        /// Inclusive policies and practices counter discrimination.
        #[term("discrimination_countered", "Discrimination countered", "§l")]
        #[under(Recommendation::PermanenceOfMigration)]
        DiscriminationCountered,
        /// It is recognised how many people in cities have a migratory background.
        #[term("presence_recognised", "Presence recognised", "§l")]
        #[under(Recommendation::InformationCentres)]
        PresenceRecognised,
        /// Information centres are accessible.
        #[term("centres_accessible", "Centres accessible", "§l")]
        #[under(Recommendation::InformationCentres)]
        CentresAccessible,
        /// Information centres have well-trained staff.
        #[term("centres_well_staffed", "Centres well staffed", "§l")]
        #[under(Recommendation::InformationCentres)]
        CentresWellStaffed,
        /// Good practice is spread and promoted in the region.
        #[term("regional_dissemination", "Regional dissemination", "§l")]
        #[under(Recommendation::SpreadOfGoodPractice)]
        RegionalDissemination,
        /// Good practice is spread and promoted in Europe.
        #[term("european_dissemination", "European dissemination", "§l")]
        #[under(Recommendation::SpreadOfGoodPractice)]
        EuropeanDissemination,
        /// European networks on migration are joined.
        #[term("european_networks_joined", "European networks joined", "§l")]
        #[under(Recommendation::SpreadOfGoodPractice)]
        EuropeanNetworksJoined,
        /// Policies on access to basic services are developed with CSOs, NGOs and other organisations.
        #[term("policies_developed_together", "Policies developed together", "§l")]
        #[under(Recommendation::AccessPoliciesWithCsos)]
        PoliciesDevelopedTogether,
        /// Policies on access to basic services are carried out with CSOs, NGOs and other organisations.
        #[term("policies_implemented_together", "Policies implemented together", "§l")]
        #[under(Recommendation::AccessPoliciesWithCsos)]
        PoliciesImplementedTogether,
        /// Existing strategies and plans address language barriers.
        #[term("language_measures", "Language measures", "§l")]
        #[under(Recommendation::LanguageAndLiteracy)]
        LanguageMeasures,
        /// Existing strategies and plans address basic literacy.
        #[term("literacy_measures", "Literacy measures", "§l")]
        #[under(Recommendation::LanguageAndLiteracy)]
        LiteracyMeasures,
        /// Services and support are delivered together with civil society organisations.
        #[term("delivery_with_csos", "Delivery with civil society", "§l")]
        #[under(Recommendation::LanguageAndLiteracy)]
        DeliveryWithCsos,
        /// There is more money for direct work with people with migratory background.
        #[term("more_direct_funding", "More direct funding", "§l")]
        #[under(Recommendation::FlexibleDirectFunding)]
        MoreDirectFunding,
        /// Funded actions can be adapted to what people need.
        #[term("flexible_funding", "Flexible funding", "§l")]
        #[under(Recommendation::FlexibleDirectFunding)]
        FlexibleFunding,
        /// Organisations that work on migration are encouraged to network in Europe.
        #[term("european_networking", "European networking", "§l")]
        #[under(Recommendation::NetworkingAndExchange)]
        EuropeanNetworking,
        /// Interactive events are promoted at which people discuss and exchange good practice.
        #[term("interactive_events", "Interactive events", "§l")]
        #[under(Recommendation::NetworkingAndExchange)]
        InteractiveEvents,
        /// Dehumanising and degrading words are avoided.
        #[term("no_degrading_terms", "No degrading terms", "§l")]
        #[under(Recommendation::RespectfulTerms)]
        NoDegradingTerms,
        /// The expression *people with migratory background* is preferred.
        #[term("preferred_expression", "Preferred expression", "§l")]
        #[under(Recommendation::RespectfulTerms)]
        PreferredExpression,
        /// People and communities are free to define themselves.
        #[term("self_definition", "Self-definition", "§l")]
        #[under(Recommendation::RespectfulTerms)]
        SelfDefinition,
        /// Members are represented in networks that make decisions.
        #[term("members_represented", "Members represented", "§l")]
        #[under(Recommendation::RepresentationInDecisions)]
        MembersRepresented,
        /// Members take an active part in networks that make decisions.
        #[term("members_active", "Members active", "§l")]
        #[under(Recommendation::RepresentationInDecisions)]
        MembersActive,
    }
}
