//! SPRING's vocabularies, in the order of publication.

use super::FRAMEWORK;
use crate::term::terms;

terms! {
    "spring" FRAMEWORK;

    /// An edition of the grid.
    #[terms("edition", "Edition")]
    pub enum Edition {
        /// The grid of criteria, questions and items with which the ten published assessments
        /// were made. Its text prints no date.
        #[term("1", "Undated edition", "Good Practice Criteria")]
        First,
    }

    /// A side of a practice that SPRING looks at, with two or three questions each.
    #[terms("criterion", "SPRING criterion")]
    pub enum Criterion {
        /// Whether everybody the practice is meant for can take part, and whether migrants and
        /// the receiving society both have a say.
        #[term("inclusivity", "Inclusivity & Participation", "Inclusivity & Participation")]
        Inclusivity,
        /// Whether the practice answers real needs and fits with what others already do.
        #[term("relevance", "Relevance & Complementarity", "Relevance & Complementarity")]
        Relevance,
        /// Whether the work is well planned, followed up and shown to reach its results.
        #[term("effectiveness", "Effectiveness", "Effectiveness")]
        Effectiveness,
        /// Whether the benefits, and the means to pay for them, last beyond the first grant.
        #[term("sustainability", "Sustainability", "Sustainability")]
        Sustainability,
        /// Whether the practice works with others and feeds what it learns into policy.
        #[term("partnership", "Partnership & Collaboration", "Partnership & Collaboration")]
        Partnership,
    }

    /// A key question about a practice, answered through two to five items.
    #[terms("question", "SPRING question")]
    #[under(criterion: Criterion => questions)]
    pub enum Question {
        /// Can people with very different backgrounds and needs reach the services and be well
        /// served by them?
        #[term("diverse_access", "Access for diverse groups", "Inclusivity & Participation, question 1")]
        #[under(Criterion::Inclusivity)]
        DiverseAccess,
        /// Do people and institutions of the receiving society take an active part?
        #[term("host_society_role", "Role of the receiving society", "Inclusivity & Participation, question 2")]
        #[under(Criterion::Inclusivity)]
        HostSocietyRole,
        /// Do the users help shape, run, follow and judge the work?
        #[term("beneficiary_voice", "Voice of the users", "Inclusivity & Participation, question 3")]
        #[under(Criterion::Inclusivity)]
        BeneficiaryVoice,
        /// Do the aims match what migrants actually need?
        #[term("needs_fit", "Fit with needs", "Relevance & Complementarity, question 4")]
        #[under(Criterion::Relevance)]
        NeedsFit,
        /// Does the work leave migrants stronger and more independent, and does it help
        /// integration to last?
        #[term("empowerment", "Empowerment", "Relevance & Complementarity, question 5")]
        #[under(Criterion::Relevance)]
        Empowerment,
        /// Does the work pull in the same direction as other actors' policies and add to the
        /// overall integration effort?
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
        /// Can the practice win stable money and new backers, or earn its own income?
        #[term("funding_base", "Funding base", "Sustainability, question 10")]
        #[under(Criterion::Sustainability)]
        FundingBase,
        /// Does the practice keep in touch and work in step with the others who matter for
        /// integration?
        #[term("actor_coordination", "Coordination of actors", "Partnership & Collaboration, question 11")]
        #[under(Criterion::Partnership)]
        ActorCoordination,
        /// Does the practice help the debate on better integration policy?
        #[term("policy_dialogue", "Policy dialogue", "Partnership & Collaboration, question 12")]
        #[under(Criterion::Partnership)]
        PolicyDialogue,
    }

    /// An item of the checklist: something that every practice should strive for.
    #[terms("item", "SPRING item")]
    #[under(question: Question => items)]
    pub enum Item {
        /// Let people take part, think through at every step what gender and age change, leave
        /// nobody out, and give all users the same chances.
        #[term("inclusive_approach", "Inclusive approach", "Inclusivity & Participation, question 1, item 1")]
        #[under(Question::DiverseAccess)]
        InclusiveApproach,
        /// Tell people exactly how to get the service, in several languages and media and by
        /// more than one route.
        #[term("accessible_information", "Accessible information", "Inclusivity & Participation, question 1, item 2")]
        #[under(Question::DiverseAccess)]
        AccessibleInformation,
        /// Treat fairness and difference as built into day-to-day delivery, allowing for what
        /// each person needs and is able to do.
        #[term("equality_in_delivery", "Equality in delivery", "Inclusivity & Participation, question 1, item 3")]
        #[under(Question::DiverseAccess)]
        EqualityInDelivery,
        /// Fit the running of the service, as far as can fairly be asked, to what the people it
        /// is for particularly need.
        #[term("reasonable_adjustments", "Reasonable adjustments", "Inclusivity & Participation, question 1, item 4")]
        #[under(Question::DiverseAccess)]
        ReasonableAdjustments,
        /// Expect the receiving society to change as well, and set out to bring that about.
        #[term("two_way_process", "Two-way process", "Inclusivity & Participation, question 2, item 5")]
        #[under(Question::HostSocietyRole)]
        TwoWayProcess,
        /// Give people and institutions of the receiving society a real part in planning and
        /// carrying out the work, with activities that they and the users do side by side.
        #[term("host_co_design", "Co-design with the receiving society", "Inclusivity & Participation, question 2, item 6")]
        #[under(Question::HostSocietyRole)]
        HostCoDesign,
        /// Ask migrant users in organised ways, build things with them where that can be done,
        /// and collect their views on the plan and on the results.
        #[term("consult_and_co_create", "Consult and co-create", "Inclusivity & Participation, question 3, item 7")]
        #[under(Question::BeneficiaryVoice)]
        ConsultAndCoCreate,
        /// Offer channels through which users can say what they think of the service without
        /// risk.
        #[term("safe_feedback", "Safe feedback", "Inclusivity & Participation, question 3, item 8")]
        #[under(Question::BeneficiaryVoice)]
        SafeFeedback,
        /// Consult in forms that bend to different cultures and lives, and give people
        /// something fair in return for what they contribute.
        #[term("adapted_formats_and_pay", "Adapted formats and compensation", "Inclusivity & Participation, question 3, item 9")]
        #[under(Question::BeneficiaryVoice)]
        AdaptedFormatsAndPay,
        /// Find out what the people concerned need, by asking them first-hand wherever
        /// possible.
        #[term("needs_assessment", "Needs assessment", "Relevance & Complementarity, question 4, item 10")]
        #[under(Question::NeedsFit)]
        NeedsAssessment,
        /// Look for what existing support leaves out and plan the work to cover it.
        #[term("gap_analysis", "Gap analysis", "Relevance & Complementarity, question 4, item 11")]
        #[under(Question::NeedsFit)]
        GapAnalysis,
        /// Try to better the system as a whole, so that most of the intended groups in the area
        /// benefit.
        #[term("systemic_improvement", "Systemic improvement", "Relevance & Complementarity, question 4, item 12")]
        #[under(Question::NeedsFit)]
        SystemicImprovement,
        /// Plan activities that encourage people and leave them surer of themselves and able to
        /// manage on their own.
        #[term("build_autonomy", "Build autonomy", "Relevance & Complementarity, question 5, item 13")]
        #[under(Question::Empowerment)]
        BuildAutonomy,
        /// Help migrants take part in community life to everyone's benefit.
        #[term("community_engagement", "Community engagement", "Relevance & Complementarity, question 5, item 14")]
        #[under(Question::Empowerment)]
        CommunityEngagement,
        /// See to it that the services build up the skills and resources of migrants and of
        /// their own groups.
        #[term("migrant_capacity", "Capacity of migrants", "Relevance & Complementarity, question 5, item 15")]
        #[under(Question::Empowerment)]
        MigrantCapacity,
        /// Do, or prepare the ground for, things that make integration last.
        #[term("long_term_integration", "Long-term integration", "Relevance & Complementarity, question 5, item 16")]
        #[under(Question::Empowerment)]
        LongTermIntegration,
        /// Tackle unequal treatment and lack of information as things that keep integration
        /// from lasting.
        #[term("discrimination_and_information_gaps", "Discrimination and information gaps", "Relevance & Complementarity, question 5, item 17")]
        #[under(Question::Empowerment)]
        DiscriminationAndInformationGaps,
        /// Never fall short of the human rights that Europe and the world have agreed on.
        #[term("human_rights_standards", "Human rights standards", "Relevance & Complementarity, question 6, item 18")]
        #[under(Question::PolicyAlignment)]
        HumanRightsStandards,
        /// Work with the guidance and instruments on integration that regions and towns, the
        /// state, the EU and the wider world have issued.
        #[term("multilevel_guidelines", "Guidelines of all levels", "Relevance & Complementarity, question 6, item 19")]
        #[under(Question::PolicyAlignment)]
        MultilevelGuidelines,
        /// Let the services leave the responsible institutions better equipped for what comes
        /// next.
        #[term("institutional_capacity", "Capacity of institutions", "Relevance & Complementarity, question 6, item 20")]
        #[under(Question::PolicyAlignment)]
        InstitutionalCapacity,
        /// Choose activities whose effects can be seen in the target group, or that bring
        /// change while they run.
        #[term("observable_outcomes", "Observable outcomes", "Effectiveness, question 7, item 21")]
        #[under(Question::SoundDesign)]
        ObservableOutcomes,
        /// State aims and intended results that are plain and can be reached.
        #[term("clear_feasible_objectives", "Clear and feasible objectives", "Effectiveness, question 7, item 22")]
        #[under(Question::SoundDesign)]
        ClearFeasibleObjectives,
        /// Draw up a communication strategy as part of the design, and mind the receiving
        /// community and the local administration in it.
        #[term("communications_strategy", "Communications strategy", "Effectiveness, question 7, item 23")]
        #[under(Question::SoundDesign)]
        CommunicationsStrategy,
        /// Rest the work on indicators that can be measured, can be met and matter.
        #[term("sound_indicators", "Sound indicators", "Effectiveness, question 7, item 24")]
        #[under(Question::SoundDesign)]
        SoundIndicators,
        /// Have a plan for the staff: who has the skills for this work, and what they still
        /// have to learn.
        #[term("staff_plan", "Staff plan", "Effectiveness, question 7, item 25")]
        #[under(Question::SoundDesign)]
        StaffPlan,
        /// Follow delivery at set times and hold it against the goals planned at the start.
        #[term("monitor_against_goals", "Monitor against goals", "Effectiveness, question 8, item 26")]
        #[under(Question::MonitoringEvaluation)]
        MonitorAgainstGoals,
        /// While planning, think of what could go wrong and prepare other ways forward.
        #[term("anticipate_obstacles", "Anticipate obstacles", "Effectiveness, question 8, item 27")]
        #[under(Question::MonitoringEvaluation)]
        AnticipateObstacles,
        /// Produce what was planned, and the effects that were meant to follow from it.
        #[term("achieve_outputs", "Achieve outputs and outcomes", "Effectiveness, question 8, item 28")]
        #[under(Question::MonitoringEvaluation)]
        AchieveOutputs,
        /// Find out whether users, the receiving community, practitioners, funders and policy
        /// makers regard the results as a success.
        #[term("stakeholder_judged_success", "Success in the eyes of stakeholders", "Effectiveness, question 8, item 29")]
        #[under(Question::MonitoringEvaluation)]
        StakeholderJudgedSuccess,
        /// Examine whether the work adds to change that lasts.
        #[term("assess_lasting_change", "Assess lasting change", "Effectiveness, question 8, item 30")]
        #[under(Question::MonitoringEvaluation)]
        AssessLastingChange,
        /// When planning, look ahead to how the work could go on once it formally ends.
        #[term("foresee_continuation", "Foresee continuation", "Sustainability, question 9, item 31")]
        #[under(Question::LastingEffects)]
        ForeseeContinuation,
        /// Write, and follow, a clear plan for keeping the good effects going.
        #[term("sustainability_plan", "Sustainability plan", "Sustainability, question 9, item 32")]
        #[under(Question::LastingEffects)]
        SustainabilityPlan,
        /// Spend effort while the work runs on the people, know-how and facilities that will be
        /// needed to carry the services on.
        #[term("build_capacity_to_sustain", "Build capacity to sustain", "Sustainability, question 9, item 33")]
        #[under(Question::LastingEffects)]
        BuildCapacityToSustain,
        /// Make allies early, so that there is backing when the first grant runs out.
        #[term("early_support_partnerships", "Early support and partnerships", "Sustainability, question 10, item 34")]
        #[under(Question::FundingBase)]
        EarlySupportPartnerships,
        /// Seek further EU or national money for the long term, moving from one short grant or
        /// one donor to a secured or mixed multi-year footing.
        #[term("new_public_funding", "New public funding", "Sustainability, question 10, item 35")]
        #[under(Question::FundingBase)]
        NewPublicFunding,
        /// Spread the sources of income and look at earning some of it through trade or social
        /// enterprise.
        #[term("diversify_and_self_finance", "Diversify and self-finance", "Sustainability, question 10, item 36")]
        #[under(Question::FundingBase)]
        DiversifyAndSelfFinance,
        /// Bring those who matter most in while the work is being developed, and plan how to
        /// keep them involved.
        #[term("key_stakeholders_in_development", "Key stakeholders in development", "Partnership & Collaboration, question 11, item 37")]
        #[under(Question::ActorCoordination)]
        KeyStakeholdersInDevelopment,
        /// Consult professionals, institutions and citizens together, so that refugees and
        /// migrants truly take part and all feel the decisions are theirs.
        #[term("multistakeholder_consultation", "Multi-stakeholder consultation", "Partnership & Collaboration, question 11, item 38")]
        #[under(Question::ActorCoordination)]
        MultistakeholderConsultation,
        /// Use openings to help shape broad integration strategies with authorities at every
        /// level, service providers and civil society.
        #[term("contribute_to_strategies", "Contribute to strategies", "Partnership & Collaboration, question 12, item 39")]
        #[under(Question::PolicyDialogue)]
        ContributeToStrategies,
        /// Look back with partners, together, at how the work, the services and the integration
        /// results are doing.
        #[term("joint_review", "Joint review", "Partnership & Collaboration, question 12, item 40")]
        #[under(Question::PolicyDialogue)]
        JointReview,
    }

    /// A part of a record or report that is shown to people and has no other name.
    #[terms("detail", "Detail")]
    pub enum Detail {
        /// The record tells how the marks of a publication were read.
        #[term("reading", "How to read the marks", "own", derived)]
        Reading,
        /// The record names actors with whom the practice coordinates.
        #[term("coordinates_with", "Coordinates with", "own", derived)]
        CoordinatesWith,
    }

    /// A kind of actor with whom the practice works in step. These are the printed examples,
    /// not a complete list.
    #[terms("actor", "Actor")]
    pub enum Actor {
        /// The practice keeps in touch and works in step with migrants.
        #[term("migrants", "Migrants", "Partnership & Collaboration, question 11")]
        Migrants,
        /// The practice keeps in touch and works in step with civil society.
        #[term("civil_society", "Civil society", "Partnership & Collaboration, question 11")]
        CivilSociety,
        /// The practice keeps in touch and works in step with public authorities.
        #[term("public_authorities", "Public authorities", "Partnership & Collaboration, question 11")]
        PublicAuthorities,
        /// The practice keeps in touch and works in step with businesses.
        #[term("businesses", "Businesses", "Partnership & Collaboration, question 11")]
        Businesses,
    }
}
