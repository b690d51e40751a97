//! The vocabularies of the recommendations, in the order of publication.

use crate::asap::FRAMEWORK;
use crate::term::terms;

terms! {
    "asap" FRAMEWORK;

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
