//! SPRING's vocabularies, in the order of publication.

use super::FRAMEWORK;
use crate::term::terms;

terms! {
    "spring" FRAMEWORK;

    /// An edition of the grid.
    #[terms("edition", "Edition")]
    pub enum Edition {
        /// The grid of criteria, questions and items that the ten published assessments used. Its text prints no date.
        #[term("1", "Undated edition", "Good Practice Criteria")]
        First,
    }

    /// A criterion under which SPRING looks at a practice, with two or three questions.
    #[terms("criterion", "SPRING criterion")]
    pub enum Criterion {
        /// Asks whether everybody whom the practice is meant for can take part, and whether migrants and the receiving
        /// society both have a say.
        #[term("inclusivity", "Inclusivity & Participation", "Inclusivity & Participation")]
        Inclusivity,
        /// Asks whether the practice responds to real needs and fits with the work of others.
        #[term("relevance", "Relevance & Complementarity", "Relevance & Complementarity")]
        Relevance,
        /// Asks whether the work is well planned, monitored and shown to reach its results.
        #[term("effectiveness", "Effectiveness", "Effectiveness")]
        Effectiveness,
        /// Asks whether the benefits, and the money that pays for them, last beyond the first grant.
        #[term("sustainability", "Sustainability", "Sustainability")]
        Sustainability,
        /// Asks whether the practice works with others and brings what it learns into policy.
        #[term("partnership", "Partnership & Collaboration", "Partnership & Collaboration")]
        Partnership,
    }

    /// A key question about a practice, answered through two to five items.
    #[terms("question", "SPRING question")]
    #[under(criterion: Criterion => questions)]
    pub enum Question {
        /// Can people with very different backgrounds and needs use the services and be well served by them?
        #[term("diverse_access", "Access for diverse groups", "Inclusivity & Participation, question 1")]
        #[under(Criterion::Inclusivity)]
        DiverseAccess,
        /// Do people and institutions of the receiving society take an active part?
        #[term("host_society_role", "Role of the receiving society", "Inclusivity & Participation, question 2")]
        #[under(Criterion::Inclusivity)]
        HostSocietyRole,
        /// Do the users help to shape, run, monitor and evaluate the work?
        #[term("beneficiary_voice", "Voice of the users", "Inclusivity & Participation, question 3")]
        #[under(Criterion::Inclusivity)]
        BeneficiaryVoice,
        /// Do the aims match what migrants actually need?
        #[term("needs_fit", "Fit with needs", "Relevance & Complementarity, question 4")]
        #[under(Criterion::Relevance)]
        NeedsFit,
        /// Does the work make migrants stronger and more independent, and does it help integration to last?
        #[term("empowerment", "Empowerment", "Relevance & Complementarity, question 5")]
        #[under(Criterion::Relevance)]
        Empowerment,
        /// Does the work fit with the policies of other actors and add to the overall integration effort?
        #[term("policy_alignment", "Alignment with policy", "Relevance & Complementarity, question 6")]
        #[under(Criterion::Relevance)]
        PolicyAlignment,
        /// Is there a thorough plan behind the work?
        #[term("sound_design", "Sound design", "Effectiveness, question 7")]
        #[under(Criterion::Effectiveness)]
        SoundDesign,
        /// Is progress checked regularly and are the results assessed?
        #[term("monitoring_evaluation", "Monitoring and evaluation", "Effectiveness, question 8")]
        #[under(Criterion::Effectiveness)]
        MonitoringEvaluation,
        /// Is the practice ready for its benefits to outlast it?
        #[term("lasting_effects", "Lasting effects", "Sustainability, question 9")]
        #[under(Criterion::Sustainability)]
        LastingEffects,
        /// Can the practice secure stable money and new funders, or earn its own income?
        #[term("funding_base", "Funding base", "Sustainability, question 10")]
        #[under(Criterion::Sustainability)]
        FundingBase,
        /// Does the practice communicate and coordinate with the other actors who matter for integration?
        #[term("actor_coordination", "Coordination of actors", "Partnership & Collaboration, question 11")]
        #[under(Criterion::Partnership)]
        ActorCoordination,
        /// Does the practice contribute to the debate on better integration policy?
        #[term("policy_dialogue", "Policy dialogue", "Partnership & Collaboration, question 12")]
        #[under(Criterion::Partnership)]
        PolicyDialogue,
    }

    /// An item of the checklist: something that every practice should strive for.
    #[terms("item", "SPRING item")]
    #[under(question: Question => items)]
    pub enum Item {
        /// Let people take part, consider gender and age at every step, exclude nobody, and give all users the same
        /// chances.
        #[term("inclusive_approach", "Inclusive approach", "Inclusivity & Participation, question 1, item 1")]
        #[under(Question::DiverseAccess)]
        InclusiveApproach,
        /// Tell people exactly how to get the service, in several languages and media and in more than one way.
        #[term("accessible_information", "Accessible information", "Inclusivity & Participation, question 1, item 2")]
        #[under(Question::DiverseAccess)]
        AccessibleInformation,
        /// Make fairness and difference part of everyday delivery, and allow for what each person needs and can do.
        #[term("equality_in_delivery", "Equality in delivery", "Inclusivity & Participation, question 1, item 3")]
        #[under(Question::DiverseAccess)]
        EqualityInDelivery,
        /// Adapt the service, as far as can fairly be expected, to the particular needs of the people whom it is for.
        #[term("reasonable_adjustments", "Reasonable adjustments", "Inclusivity & Participation, question 1, item 4")]
        #[under(Question::DiverseAccess)]
        ReasonableAdjustments,
        /// Expect the receiving society to change as well, and work towards that change.
        #[term("two_way_process", "Two-way process", "Inclusivity & Participation, question 2, item 5")]
        #[under(Question::HostSocietyRole)]
        TwoWayProcess,
        /// Give people and institutions of the receiving society a real part in planning and carrying out the work.
        /// Include activities that they and the users do together.
        #[term("host_co_design", "Co-design with the receiving society", "Inclusivity & Participation, question 2, item 6")]
        #[under(Question::HostSocietyRole)]
        HostCoDesign,
        /// Ask migrant users in organised ways, create things with them where possible, and collect their views on the
        /// plan and on the results.
        #[term("consult_and_co_create", "Consult and co-create", "Inclusivity & Participation, question 3, item 7")]
        #[under(Question::BeneficiaryVoice)]
        ConsultAndCoCreate,
        /// Offer channels through which users can say what they think of the service without risk.
        #[term("safe_feedback", "Safe feedback", "Inclusivity & Participation, question 3, item 8")]
        #[under(Question::BeneficiaryVoice)]
        SafeFeedback,
        /// Consult in ways that suit different cultures and lives, and give people something fair in return for their
        /// contribution.
        #[term("adapted_formats_and_pay", "Adapted formats and compensation", "Inclusivity & Participation, question 3, item 9")]
        #[under(Question::BeneficiaryVoice)]
        AdaptedFormatsAndPay,
        /// Find out what the people concerned need, by asking them directly wherever possible.
        #[term("needs_assessment", "Needs assessment", "Relevance & Complementarity, question 4, item 10")]
        #[under(Question::NeedsFit)]
        NeedsAssessment,
        /// Find out what existing support leaves out, and plan the work to cover it.
        #[term("gap_analysis", "Gap analysis", "Relevance & Complementarity, question 4, item 11")]
        #[under(Question::NeedsFit)]
        GapAnalysis,
        /// Try to improve the system as a whole, so that most of the intended groups in the area benefit.
        #[term("systemic_improvement", "Systemic improvement", "Relevance & Complementarity, question 4, item 12")]
        #[under(Question::NeedsFit)]
        SystemicImprovement,
        /// Plan activities that encourage people, make them more confident and help them to manage on their own.
        #[term("build_autonomy", "Build autonomy", "Relevance & Complementarity, question 5, item 13")]
        #[under(Question::Empowerment)]
        BuildAutonomy,
        /// Help migrants take part in community life to everyone's benefit.
        #[term("community_engagement", "Community engagement", "Relevance & Complementarity, question 5, item 14")]
        #[under(Question::Empowerment)]
        CommunityEngagement,
        /// Make sure that the services build up the skills and resources of migrants and of their own groups.
        #[term("migrant_capacity", "Capacity of migrants", "Relevance & Complementarity, question 5, item 15")]
        #[under(Question::Empowerment)]
        MigrantCapacity,
        /// Take steps that make integration last, or prepare such steps.
        #[term("long_term_integration", "Long-term integration", "Relevance & Complementarity, question 5, item 16")]
        #[under(Question::Empowerment)]
        LongTermIntegration,
        /// Tackle unequal treatment and lack of information as obstacles to lasting integration.
        #[term("discrimination_and_information_gaps", "Discrimination and information gaps", "Relevance & Complementarity, question 5, item 17")]
        #[under(Question::Empowerment)]
        DiscriminationAndInformationGaps,
        /// Never fall short of the human rights agreed in Europe and worldwide.
        #[term("human_rights_standards", "Human rights standards", "Relevance & Complementarity, question 6, item 18")]
        #[under(Question::PolicyAlignment)]
        HumanRightsStandards,
        /// Work with the guidance and instruments on integration of towns and regions, the state, the EU and
        /// international bodies.
        #[term("multilevel_guidelines", "Guidelines of all levels", "Relevance & Complementarity, question 6, item 19")]
        #[under(Question::PolicyAlignment)]
        MultilevelGuidelines,
        /// Design the services so that they leave the responsible institutions better equipped for what comes next.
        #[term("institutional_capacity", "Capacity of institutions", "Relevance & Complementarity, question 6, item 20")]
        #[under(Question::PolicyAlignment)]
        InstitutionalCapacity,
        /// Choose activities whose effects can be seen in the target group, or that bring change while they run.
        #[term("observable_outcomes", "Observable outcomes", "Effectiveness, question 7, item 21")]
        #[under(Question::SoundDesign)]
        ObservableOutcomes,
        /// State clear aims and intended results that can be reached.
        #[term("clear_feasible_objectives", "Clear and feasible objectives", "Effectiveness, question 7, item 22")]
        #[under(Question::SoundDesign)]
        ClearFeasibleObjectives,
        /// Draw up a communication strategy as part of the design, and consider the receiving community and the local
        /// administration in it.
        #[term("communications_strategy", "Communications strategy", "Effectiveness, question 7, item 23")]
        #[under(Question::SoundDesign)]
        CommunicationsStrategy,
        /// Base the work on indicators that are relevant and can be measured and met.
        #[term("sound_indicators", "Sound indicators", "Effectiveness, question 7, item 24")]
        #[under(Question::SoundDesign)]
        SoundIndicators,
        /// Have a plan for the staff: who has the skills for this work, and what the staff still need to learn.
        #[term("staff_plan", "Staff plan", "Effectiveness, question 7, item 25")]
        #[under(Question::SoundDesign)]
        StaffPlan,
        /// Monitor delivery at set times and compare it with the goals planned at the start.
        #[term("monitor_against_goals", "Monitor against goals", "Effectiveness, question 8, item 26")]
        #[under(Question::MonitoringEvaluation)]
        MonitorAgainstGoals,
        /// While planning, think of what could go wrong and prepare alternatives.
        #[term("anticipate_obstacles", "Anticipate obstacles", "Effectiveness, question 8, item 27")]
        #[under(Question::MonitoringEvaluation)]
        AnticipateObstacles,
        /// Produce the planned outputs and the effects that were meant to follow from them.
        #[term("achieve_outputs", "Achieve outputs and outcomes", "Effectiveness, question 8, item 28")]
        #[under(Question::MonitoringEvaluation)]
        AchieveOutputs,
        /// Find out whether users, the receiving community, practitioners, funders and policy
        /// makers regard the results as a success.
        #[term("stakeholder_judged_success", "Success in the eyes of stakeholders", "Effectiveness, question 8, item 29")]
        #[under(Question::MonitoringEvaluation)]
        StakeholderJudgedSuccess,
        /// Examine whether the work contributes to lasting change.
        #[term("assess_lasting_change", "Assess lasting change", "Effectiveness, question 8, item 30")]
        #[under(Question::MonitoringEvaluation)]
        AssessLastingChange,
        /// When planning, consider how the work could continue after its formal end.
        #[term("foresee_continuation", "Foresee continuation", "Sustainability, question 9, item 31")]
        #[under(Question::LastingEffects)]
        ForeseeContinuation,
        /// Write and follow a clear plan for maintaining the good effects.
        #[term("sustainability_plan", "Sustainability plan", "Sustainability, question 9, item 32")]
        #[under(Question::LastingEffects)]
        SustainabilityPlan,
        /// While the work runs, invest in the people, knowledge and facilities that are needed to continue the
        /// services.
        #[term("build_capacity_to_sustain", "Build capacity to sustain", "Sustainability, question 9, item 33")]
        #[under(Question::LastingEffects)]
        BuildCapacityToSustain,
        /// Find allies early, so that there is support when the first grant runs out.
        #[term("early_support_partnerships", "Early support and partnerships", "Sustainability, question 10, item 34")]
        #[under(Question::FundingBase)]
        EarlySupportPartnerships,
        /// Seek further EU or national money for the long term. Move from one short grant or one donor to secure or
        /// mixed funding for several years.
        #[term("new_public_funding", "New public funding", "Sustainability, question 10, item 35")]
        #[under(Question::FundingBase)]
        NewPublicFunding,
        /// Spread the sources of income and consider earning some of it through trade or social enterprise.
        #[term("diversify_and_self_finance", "Diversify and self-finance", "Sustainability, question 10, item 36")]
        #[under(Question::FundingBase)]
        DiversifyAndSelfFinance,
        /// Involve the most important people and organisations while the work is being developed, and plan how to keep
        /// them involved.
        #[term("key_stakeholders_in_development", "Key stakeholders in development", "Partnership & Collaboration, question 11, item 37")]
        #[under(Question::ActorCoordination)]
        KeyStakeholdersInDevelopment,
        /// Consult professionals, institutions and citizens together, so that refugees and migrants truly take part and
        /// everybody feels that the decisions are theirs.
        #[term("multistakeholder_consultation", "Multi-stakeholder consultation", "Partnership & Collaboration, question 11, item 38")]
        #[under(Question::ActorCoordination)]
        MultistakeholderConsultation,
        /// Use opportunities to help shape broad integration strategies with authorities at every level, service
        /// providers and civil society.
        #[term("contribute_to_strategies", "Contribute to strategies", "Partnership & Collaboration, question 12, item 39")]
        #[under(Question::PolicyDialogue)]
        ContributeToStrategies,
        /// Review together with partners how the work, the services and the integration results are doing.
        #[term("joint_review", "Joint review", "Partnership & Collaboration, question 12, item 40")]
        #[under(Question::PolicyDialogue)]
        JointReview,
    }

    /// A part of a record or report that is shown to people and has no other name.
    #[terms("detail", "Detail")]
    pub enum Detail {
        /// The record describes how the marks of a publication were read.
        #[term("reading", "How to read the marks", "own", derived)]
        Reading,
        /// The record names actors that the practice coordinates with.
        #[term("coordinates_with", "Coordinates with", "own", derived)]
        CoordinatesWith,
    }

    /// A kind of actor that the practice coordinates with. The source gives these as examples, not as a complete list.
    #[terms("actor", "Actor")]
    pub enum Actor {
        /// The practice communicates and coordinates with migrants.
        #[term("migrants", "Migrants", "Partnership & Collaboration, question 11")]
        Migrants,
        /// The practice communicates and coordinates with civil society.
        #[term("civil_society", "Civil society", "Partnership & Collaboration, question 11")]
        CivilSociety,
        /// The practice communicates and coordinates with public authorities.
        #[term("public_authorities", "Public authorities", "Partnership & Collaboration, question 11")]
        PublicAuthorities,
        /// The practice communicates and coordinates with businesses.
        #[term("businesses", "Businesses", "Partnership & Collaboration, question 11")]
        Businesses,
    }
}
