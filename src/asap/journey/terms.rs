//! The vocabularies of the journey, in the order of publication.

use crate::asap::FRAMEWORK;
use crate::term::terms;

terms! {
    "asap" FRAMEWORK;

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
        #[term(
            "without_those_concerned",
            "Phases without the people concerned or anybody who speaks for them",
            "own",
            derived
        )]
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
        /// The assessor chose whom the recommendations are for. Those for others do not apply.
        #[term("evaluated_for", "Evaluated only for", "own", derived)]
        EvaluatedFor,
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
}
