//! The closed sets of the FOCUS MHPSS framework.
//!
//! Communities, lenses and outcomes are FOCUS terms: see [`crate::focus`].

use super::FRAMEWORK;
use crate::terms;

terms! {
    "mhpss" FRAMEWORK;

    /// One of the four layers of support, counted from the base, which is
    /// there for everybody, to the top, which is there for few.
    #[terms("layer", "MHPSS layer")]
    pub enum Layer {
        /// Wellbeing, resilience, contact and cohesion for everybody in the
        /// place, mostly offered inside other sectors.
        #[term("basic", "Basic psychosocial support", "§3")]
        Basic,
        /// Promotion and prevention with groups, families and persons who are
        /// exposed to a risk.
        #[term("focused", "Focused psychosocial support", "§3")]
        Focused,
        /// Prevention and treatment for persons and families whose distress is
        /// more complex, or who may come to have a mental health condition.
        #[term("psychological", "Psychological support", "§3")]
        Psychological,
        /// Clinical care for persons with a lasting condition, or with distress
        /// so severe and so long that everyday life is hard to manage.
        #[term("specialised", "Specialised mental health care", "§3")]
        Specialised,
    }

    /// What an actor can do about a layer. Nobody has to provide every layer;
    /// the other three are expected of every actor for all of them.
    #[terms("function", "Function of an actor")]
    pub enum Function {
        /// The actor itself offers the support of this layer.
        #[term("provide", "Provide", "§5")]
        Provide,
        /// The actor finds out whether somebody needs the support of this
        /// layer. It concerns the needs of people, not the worth of a
        /// programme.
        #[term("assess", "Assess", "§5")]
        Assess,
        /// The actor hands people over to those who offer the support of this
        /// layer.
        #[term("refer", "Refer", "§5")]
        Refer,
        /// The actor speaks up so that the support of this layer exists and can
        /// be reached.
        #[term("advocate", "Advocate", "§5")]
        Advocate,
    }

    /// Whom support is for, by need, from everybody to the few who need most.
    #[terms("reach", "Whom the support is for")]
    pub enum Reach {
        /// All members of all communities of the place, whatever their need.
        #[term("everybody", "Everybody", "§3")]
        Everybody,
        /// Persons, families or groups who are exposed to something that can
        /// harm their mental health or wellbeing.
        #[term("at_risk", "People exposed to a risk", "§3")]
        AtRisk,
        /// Persons and families whose distress is not simple any more, or who
        /// may come to have a mental health condition.
        #[term("complex_distress", "People with complex distress or at risk of a condition", "§3")]
        ComplexDistress,
        /// Persons with a lasting mental health condition, or with severe
        /// distress over a long time.
        #[term("chronic_or_severe", "People with a lasting condition or severe, long distress", "§3")]
        ChronicOrSevere,
    }

    /// What support is meant to do about mental health.
    #[terms("purpose", "Purpose of support")]
    pub enum Purpose {
        /// To strengthen good mental health and wellbeing, whether or not
        /// anything is wrong.
        #[term("promotion", "Promotion", "§3, §5")]
        Promotion,
        /// To keep distress or a mental health condition from arising or from
        /// getting worse.
        #[term("prevention", "Prevention", "§3, §5")]
        Prevention,
        /// To notice early that somebody needs help with their mental health.
        #[term("early_detection", "Early detection", "§3")]
        EarlyDetection,
        /// To treat a mental health condition or serious distress.
        #[term("treatment", "Treatment", "§3, §5")]
        Treatment,
    }

    /// How large the circle is that support works with.
    #[terms("unit", "Unit of support")]
    pub enum Unit {
        /// One person.
        #[term("individual", "Individual", "§2, §3")]
        Individual,
        /// Partners, children, parents and others who belong together.
        #[term("family", "Family", "§2, §3")]
        Family,
        /// Several people who are brought together for the support.
        #[term("group", "Group", "§3")]
        Group,
        /// One of the communities of the place, or several of them.
        #[term("community", "Community", "§2, §3")]
        Community,
        /// Every member of every community, without selection.
        #[term("everyone", "Everyone in the place", "§3")]
        Everyone,
    }

    /// An activity or format that is named for a layer. It is typical there,
    /// and may be used in another layer too.
    #[terms("activity", "Typical activity")]
    #[under(layer: Layer)]
    pub enum Activity {
        /// Immediate, humane help for somebody in distress, which needs no
        /// clinician.
        #[term("psychological_first_aid", "Psychological first aid (PFA)", "§3")]
        #[under(Layer::Basic)]
        PsychologicalFirstAid,
        /// Help in finding one's way between cultures.
        #[term("cultural_adjustment", "Support for cultural adjustment", "§3")]
        #[under(Layer::Basic)]
        CulturalAdjustment,
        /// Help in finding people and a place among them.
        #[term("social_integration", "Support for social integration", "§3")]
        #[under(Layer::Basic)]
        SocialIntegration,
        /// A circle in which members give support as well as receive it.
        #[term("reciprocal_support_group", "Reciprocal support group", "§3")]
        #[under(Layer::Focused)]
        ReciprocalSupportGroup,
        /// A group in the community, run near where people live, that works on
        /// feeling well.
        #[term("wellness_group", "Community wellness group", "§3")]
        #[under(Layer::Focused)]
        WellnessGroup,
        /// Teaching about health and about what keeps people healthy.
        #[term("health_education", "Health education", "§3")]
        #[under(Layer::Focused)]
        HealthEducation,
        /// Work with a family as a whole.
        #[term("family_intervention", "Family intervention", "§3")]
        #[under(Layer::Focused)]
        FamilyIntervention,
        /// Treatment of mental health problems by people who know about the
        /// culture of those they treat and about the marks of past harm.
        #[term("informed_treatment", "Culture-informed and trauma-informed treatment", "§3")]
        #[under(Layer::Psychological)]
        InformedTreatment,
        /// Clinical treatment of one person at a time.
        #[term("individual_treatment", "Individual treatment", "§3")]
        #[under(Layer::Specialised)]
        IndividualTreatment,
        /// Work beside the treatment that lets the community know more about
        /// mental health and do more for it.
        #[term("community_capacity", "Building community capacity and awareness", "§3")]
        #[under(Layer::Specialised)]
        CommunityCapacity,
    }

    /// A place of work that is named for a layer. It is a hint: help of the
    /// layer may be given elsewhere, and other help in such a place.
    #[terms("setting", "Typical setting")]
    #[under(layer: Layer)]
    pub enum Setting {
        /// A clinic that is part of the neighbourhood and open to it.
        #[term("community_clinic", "Community clinic", "§3")]
        #[under(Layer::Psychological)]
        CommunityClinic,
        /// A centre for people who have lived through torture.
        #[term("torture_survivor_centre", "Centre for survivors of torture", "§3")]
        #[under(Layer::Psychological)]
        TortureSurvivorCentre,
        /// The practice of a self-employed practitioner.
        #[term("private_practice", "Private practice", "§3")]
        #[under(Layer::Psychological)]
        PrivatePractice,
        /// A clinical place for the treatment of single patients, such as a
        /// hospital or a psychiatric clinic.
        #[term("clinical", "Clinical setting", "§3")]
        #[under(Layer::Specialised)]
        Clinical,
    }

    /// A sector in which support of the base layer usually lives. It is not the
    /// FOCUS sector, which tells private, public and non-profit partners apart.
    #[terms("host_sector", "Sector that hosts basic support")]
    pub enum HostSector {
        /// Health services and public health work.
        #[term("health", "Health", "§3")]
        Health,
        /// Work that keeps people safe from harm and violations of their
        /// rights.
        #[term("protection", "Protection", "§3")]
        Protection,
        /// Schools and other places of learning.
        #[term("education", "Education", "§3")]
        Education,
    }

    /// A subject that focused support makes a community more aware of.
    #[terms("awareness_topic", "Awareness topic")]
    pub enum AwarenessTopic {
        /// How to live with stress.
        #[term("stress", "Coping with stress", "§3")]
        Stress,
        /// How to look after mental health before something is wrong.
        #[term("preventive_mental_health", "Preventive mental health", "§3")]
        PreventiveMentalHealth,
        /// Use of alcohol, drugs and other substances.
        #[term("substance_use", "Substance use", "§3")]
        SubstanceUse,
        /// Violence at home and in close relationships.
        #[term("domestic_violence", "Domestic violence", "§3")]
        DomesticViolence,
    }

    /// Where a referral leads.
    #[terms("referral_target", "Referral target")]
    pub enum ReferralTarget {
        /// Services that prevent or treat mental health conditions.
        #[term("mental_health", "Mental health services", "§4")]
        MentalHealth,
        /// Services that meet emotional and social needs.
        #[term("psychosocial", "Psychosocial services", "§4")]
        Psychosocial,
        /// Services for other basic needs, such as a home, an income or legal
        /// help.
        #[term("other_basic", "Other basic services", "§4")]
        OtherBasic,
    }

    /// What makes a referral good.
    #[terms("referral_quality", "Quality of a referral")]
    pub enum ReferralQuality {
        /// The referral fits the culture of the person who is referred.
        #[term("culturally_appropriate", "Culturally appropriate", "§4")]
        CulturallyAppropriate,
        /// The referral comes when it is needed.
        #[term("timely", "Timely", "§4")]
        Timely,
        /// The referral reaches across sectors, wherever the need lies.
        #[term("multi_sectoral", "Multi-sectoral", "§4")]
        MultiSectoral,
    }

    /// A way to bring support into ordinary integration or community work. Both
    /// count as much as a separate service.
    #[terms("way_in", "Way into ordinary work")]
    pub enum WayIn {
        /// Mental health and psychosocial support is a part of what people who
        /// do the ordinary work are trained in.
        #[term("training", "Training", "§5")]
        Training,
        /// Mental health and psychosocial support is thought of when the
        /// ordinary programmes are developed.
        #[term("programme_development", "Programme development", "§5")]
        ProgrammeDevelopment,
    }

    /// What an actor has to do with integration programmes.
    #[terms("programme_role", "Role in integration programmes")]
    pub enum ProgrammeRole {
        /// The actor pays for programmes and so judges proposals or results.
        #[term("funds", "Funds programmes", "§5", derived)]
        Funds,
        /// The actor develops or carries out programmes.
        #[term("runs", "Runs programmes", "§5", derived)]
        Runs,
    }

    /// One of the two kinds of integration work that an understanding of mental
    /// health and psychosocial support has to reach.
    #[terms("integration_work", "Kind of integration work")]
    pub enum IntegrationWork {
        /// Decisions on what integration is to be: laws, strategies, budgets.
        #[term("policy", "Integration policy", "§1, §5")]
        Policy,
        /// What is done with people on the ground.
        #[term("practice", "Integration practice", "§1, §5")]
        Practice,
    }

    /// How many of the levels of an actor's integration work an understanding
    /// of mental health and psychosocial support has reached.
    #[terms("extent", "Extent")]
    pub enum Extent {
        /// No level has it.
        #[term("none", "No level", "§5", derived)]
        None,
        /// Some levels have it, and some do not.
        #[term("some", "Some levels", "§5", derived)]
        Some,
        /// Every level has it, from the top to the front line.
        #[term("all", "All levels", "§5")]
        All,
    }

    /// A yes-or-no fact about an actor as a whole.
    #[terms("flag", "Yes-or-no fact")]
    pub enum Flag {
        /// People live in surroundings that protect them from harm, so that
        /// work on their wellbeing has something to stand on.
        #[term("environment_protects", "The environment protects", "§4")]
        EnvironmentProtects,
        /// The rights of the people concerned are what protection and
        /// integration are built on.
        #[term("rights_ground", "Rights are the ground", "§4")]
        RightsGround,
        /// The wellbeing of newcomers and that of residents weigh the same in
        /// what the actor does.
        #[term("same_attention", "Both communities get the same attention", "§2")]
        SameAttention,
        /// Services build ties in which people trust each other.
        #[term("trusting", "Connections of trust", "§4")]
        Trusting,
        /// Services build ties in which everybody gives as well as receives.
        #[term("reciprocal", "Reciprocal connections", "§4")]
        Reciprocal,
        /// The ties that services build let everybody feel safe.
        #[term("safety", "A sense of safety", "§4")]
        Safety,
        /// The ties that services build let everybody feel that they belong.
        #[term("belonging", "A sense of belonging", "§4")]
        Belonging,
        /// Everybody can take part in the activities of the base layer.
        #[term("accessible_to_all", "Basic support is open to all", "§3")]
        AccessibleToAll,
        /// Everyday places are made so that nobody in the community is hurt
        /// again by what recalls past harm.
        #[term("trauma_sensitive_environment", "Trauma-sensitive environment", "§3")]
        TraumaSensitiveEnvironment,
        /// Basic support knows what is special about the psychosocial needs of
        /// refugees and answers it.
        #[term("refugee_needs_recognised", "Particular needs of refugees are recognised", "§3")]
        RefugeeNeedsRecognised,
        /// Newcomers are helped to learn the cultural norms of the receiving
        /// community. The source prints arriving for receiving here, an evident
        /// slip.
        #[term("receiving_norms", "Norms of the receiving community", "§3")]
        ReceivingNorms,
        /// Newcomers are helped to learn the language of the receiving
        /// community. The source prints arriving for receiving here, an evident
        /// slip.
        #[term("receiving_language", "Language of the receiving community", "§3")]
        ReceivingLanguage,
        /// Newcomers are helped to keep and live the practices and values that
        /// they have brought with them.
        #[term("own_culture", "Keeping one's own culture", "§3")]
        OwnCulture,
        /// Focused support is aimed at groups, families or persons who are
        /// exposed to a risk.
        #[term("aimed_at_risk", "Aimed at people at risk", "§3")]
        AimedAtRisk,
        /// Focused support lets families and communities find healthy ways to
        /// cope.
        #[term("healthy_coping", "Healthy coping is built", "§3")]
        HealthyCoping,
        /// Focused support lets families and communities build a net of people
        /// to lean on.
        #[term("support_systems", "Support systems are built", "§3")]
        SupportSystems,
        /// Beside specialised care there is work that lets the community know
        /// more about mental health and do more for it.
        #[term("community_capacity_and_awareness", "Community capacity and awareness are strengthened", "§3")]
        CommunityCapacityAndAwareness,
        /// Proposals for integration programmes are judged, as a standard, also
        /// by their mental health and psychosocial support.
        #[term("proposal_appraisal", "Counts when proposals are appraised", "§5")]
        ProposalAppraisal,
        /// Finished integration projects are judged, as a standard, also by
        /// their mental health and psychosocial support.
        #[term("project_completion", "Counts when projects are completed", "§5")]
        ProjectCompletion,
        /// The actor decides on integration policy or is charged with carrying
        /// it out.
        #[term("makes_or_carries_out_policy", "Makes or carries out policy", "§5", derived)]
        MakesOrCarriesOutPolicy,
    }

    /// A yes-or-no fact about the support that an actor provides in one layer.
    #[terms("layer_flag", "Yes-or-no fact about a layer")]
    pub enum LayerFlag {
        /// The support knows and respects the cultural backgrounds of all in
        /// the community, which are several.
        #[term("culture_informed", "Culture-informed", "§3, §4")]
        CultureInformed,
        /// The support is given in the knowledge of what past harm does to
        /// people, without making that harm its only subject.
        #[term("trauma_informed", "Trauma-informed", "§2, §3, §4")]
        TraumaInformed,
    }

    /// Something that is worked out from other facts and has no name elsewhere.
    #[terms("aspect", "Aspect")]
    pub enum Aspect {
        /// Support in the upper two layers does not stand alone: the actor
        /// provides one of the lower two as well, or coordinates with one.
        #[term("tied_to_lower_layers", "Tied to the lower layers", "§2, §5")]
        TiedToLowerLayers,
        /// Basic support lives inside at least one everyday sector.
        #[term("in_everyday_sector", "Inside an everyday sector", "§3")]
        InEverydaySector,
        /// Specialised care coordinates with psychological support.
        #[term("coordinates_with_psychological", "Coordinates with psychological support", "§3")]
        CoordinatesWithPsychological,
        /// Specialised care coordinates with basic or with focused psychosocial
        /// support.
        #[term("coordinates_with_psychosocial", "Coordinates with psychosocial support", "§3")]
        CoordinatesWithPsychosocial,
        /// The actor funds or runs integration programmes.
        #[term("has_programmes", "Has integration programmes", "§5", derived)]
        HasProgrammes,
        /// Somebody in the network provides basic or focused psychosocial
        /// support.
        #[term("psychosocial_support", "Psychosocial support is there", "§5")]
        PsychosocialSupport,
    }

    /// A group of the rules for one actor.
    #[terms("section", "Section")]
    pub enum Section {
        /// What has to be there before any layer can work.
        #[term("ground", "Ground", "§2, §4")]
        Ground,
        /// What is asked of the layers together, and of how they connect.
        #[term("across_layers", "Across the layers", "§2, §3, §4, §5")]
        AcrossLayers,
        /// What is asked of layer 1.
        #[term("basic", "Basic psychosocial support", "§3")]
        Basic,
        /// What is asked of layer 2.
        #[term("focused", "Focused psychosocial support", "§3")]
        Focused,
        /// What is asked of layer 3.
        #[term("psychological", "Psychological support", "§3")]
        Psychological,
        /// What is asked of layer 4.
        #[term("specialised", "Specialised mental health care", "§3")]
        Specialised,
        /// What is asked of those who decide on policy, or fund or run
        /// programmes.
        #[term("programmes_and_policy", "Programmes and policy", "§1, §5")]
        ProgrammesAndPolicy,
    }

    /// What the framework asks of one actor: an agency, a service, a programme.
    #[terms("rule", "Rule for an actor")]
    #[under(section: Section)]
    pub enum Rule {
        /// People live in a protective environment that rests on rights, as
        /// their needs cannot be met without it.
        #[term("protective_environment", "Protective environment", "§4")]
        #[under(Section::Ground)]
        ProtectiveEnvironment,
        /// Both the arriving and the receiving community are served, and their
        /// wellbeing weighs the same.
        #[term("equal_attention", "Equal attention to both communities", "§2")]
        #[under(Section::Ground)]
        EqualAttention,
        /// The actor assesses, refers and advocates for each of the four
        /// layers, whichever it provides.
        #[term("full_spectrum", "Full spectrum", "§5")]
        #[under(Section::AcrossLayers)]
        FullSpectrum,
        /// In every layer that the actor provides, support is culture-informed
        /// and trauma-informed.
        #[term("culture_and_trauma_informed", "Culture-informed and trauma-informed", "§3, §4")]
        #[under(Section::AcrossLayers)]
        CultureAndTraumaInformed,
        /// The view is broad, not narrowed to trauma, and upper layers are tied
        /// to lower ones.
        #[term("wider_than_trauma", "Wider than trauma", "§2, §5")]
        #[under(Section::AcrossLayers)]
        WiderThanTrauma,
        /// From every layer that the actor provides, it coordinates with at
        /// least one other layer.
        #[term("works_across_layers", "Works across layers", "§5")]
        #[under(Section::AcrossLayers)]
        WorksAcrossLayers,
        /// Services build ties of trust and mutual giving, which let everybody
        /// feel safe and at home.
        #[term("reciprocal_connections", "Trusting, reciprocal connections", "§4")]
        #[under(Section::AcrossLayers)]
        ReciprocalConnections,
        /// Referrals fit the culture, come in time and cross sectors, and they
        /// lead to all three kinds of service.
        #[term("referral", "Referral", "§4")]
        #[under(Section::AcrossLayers)]
        Referral,
        /// Observed: whether support enters ordinary work through training, and
        /// through the development of programmes.
        #[term("ways_in", "Ways into ordinary work", "§5")]
        #[under(Section::AcrossLayers)]
        WaysIn,
        /// Observed: which of the outcomes that the FOCUS Approach is for are
        /// followed over time.
        #[term("outcomes_followed", "Outcomes that are followed", "§4", derived)]
        #[under(Section::AcrossLayers)]
        OutcomesFollowed,
        /// Basic support is open to everybody and makes everyday places
        /// sensitive to trauma.
        #[term("open_base", "An open base", "§3")]
        #[under(Section::Basic)]
        OpenBase,
        /// Basic support recognises what is special about the needs of
        /// refugees.
        #[term("recognised_needs", "Particular needs are recognised", "§3")]
        #[under(Section::Basic)]
        RecognisedNeeds,
        /// Observed: whether basic support lives inside an everyday sector.
        #[term("base_in_everyday_sectors", "Base inside everyday sectors", "§3")]
        #[under(Section::Basic)]
        BaseInEverydaySectors,
        /// Basic support helps newcomers into the culture of the receiving
        /// community and equally to live their own.
        #[term("two_cultures", "Balance of two cultures", "§3")]
        #[under(Section::Basic)]
        TwoCultures,
        /// Focused support is aimed at people who are exposed to a risk.
        #[term("at_risk_focus", "Focus on people at risk", "§3")]
        #[under(Section::Focused)]
        AtRiskFocus,
        /// Focused support builds healthy coping and people to lean on.
        #[term("coping_and_support", "Coping and support systems", "§3")]
        #[under(Section::Focused)]
        CopingAndSupport,
        /// Observed: which subjects focused support makes the community more
        /// aware of.
        #[term("awareness_topics", "Awareness topics", "§3")]
        #[under(Section::Focused)]
        AwarenessTopics,
        /// Psychological support both prevents and treats.
        #[term("complex_distress_focus", "Prevention and treatment of complex distress", "§3")]
        #[under(Section::Psychological)]
        ComplexDistressFocus,
        /// Specialised care coordinates with psychological and psychosocial
        /// support, and the community around it is strengthened.
        #[term("specialised_care_is_supported", "Specialised care is supported from below", "§3")]
        #[under(Section::Specialised)]
        SpecialisedCareIsSupported,
        /// Mental health and psychosocial support counts both when proposals
        /// for programmes are appraised and when projects are completed.
        #[term("standard_measure", "Standard measure for programmes", "§5")]
        #[under(Section::ProgrammesAndPolicy)]
        StandardMeasure,
        /// An understanding of mental health and psychosocial support has
        /// reached all levels of policy and all levels of practice.
        #[term("policy_levels", "All levels of policy and practice", "§1, §5")]
        #[under(Section::ProgrammesAndPolicy)]
        PolicyLevels,
    }

    /// A group of the rules for a network: there is one.
    #[terms("network_section", "Section for a network")]
    pub enum NetworkSection {
        /// What is asked of several actors of one place together.
        #[term("network", "Network", "§5")]
        Network,
    }

    /// What the framework asks of several actors of one place together.
    #[terms("network_rule", "Rule for a network")]
    #[under(section: NetworkSection)]
    pub enum NetworkRule {
        /// Each of the four layers is provided by at least one actor.
        #[term("layers_covered", "Every layer is covered", "§5")]
        #[under(NetworkSection::Network)]
        LayersCovered,
        /// Between any two neighbouring layers that are provided, some provider
        /// coordinates with the other layer.
        #[term("adjacent_coordination", "Neighbouring layers coordinate", "§5", derived)]
        #[under(NetworkSection::Network)]
        AdjacentCoordination,
        /// Promotion, prevention, treatment and psychosocial support are all
        /// there, as they complement one another.
        #[term("complementary_purposes", "Complementary purposes", "§5")]
        #[under(NetworkSection::Network)]
        ComplementaryPurposes,
    }

    /// Something in a record that does not go together and should be looked at
    /// again. It changes no mark.
    #[terms("warning", "Warning")]
    pub enum Warning {
        /// Treatment is recorded as a purpose of basic or focused psychosocial
        /// support, where it has no place.
        #[term("treatment_in_lower_layer", "Treatment in layer 1 or 2", "§3", derived)]
        TreatmentInLowerLayer,
        /// Everybody is recorded as reached by psychological support or
        /// specialised care, which are for fewer people.
        #[term("everybody_in_upper_layer", "Everybody in layer 3 or 4", "§3", derived)]
        EverybodyInUpperLayer,
        /// Something is recorded about how support is given that, as stated,
        /// the actor does not provide.
        #[term("detail_without_provision", "Detail of support that is not provided", "§5", derived)]
        DetailWithoutProvision,
    }

    /// A word that the framework explains or leans on.
    #[terms("concept", "Concept")]
    pub enum Concept {
        /// All that people of the place or others do to keep minds and
        /// relations well, to make them better, or to treat a mental health
        /// condition.
        #[term("mhpss", "Mental health and psychosocial support (MHPSS)", "§2")]
        Mhpss,
        /// Being well in oneself, after the World Health Organization: living
        /// up to what is in one, handling ordinary strain, doing useful work
        /// and giving something to those around.
        #[term("mental_health", "Mental health", "§2")]
        MentalHealth,
        /// The interplay of somebody's inner life with the people, the
        /// community and the culture around.
        #[term("psychosocial", "Psychosocial", "§2")]
        Psychosocial,
        /// Help with what people need emotionally and from those around them,
        /// given to one person, a family or a community.
        #[term("psychosocial_support", "Psychosocial support", "§2")]
        PsychosocialSupport,
        /// Care that works in the knowledge of past harm. The framework wants
        /// this at the top of the pyramid.
        #[term("trauma_informed_care", "Trauma-informed care", "§2")]
        TraumaInformedCare,
        /// Care that has past harm as its subject. The framework wants to move
        /// away from this as the leading idea.
        #[term("trauma_focused_care", "Trauma-focused care", "§2")]
        TraumaFocusedCare,
    }

    /// One of the four things that make up mental health, after the World
    /// Health Organization.
    #[terms("mental_health_part", "Part of mental health")]
    pub enum MentalHealthPart {
        /// Somebody lives up to what is in them.
        #[term("potential", "Own potential", "§2")]
        Potential,
        /// Somebody can bear the strain of ordinary life.
        #[term("coping", "Coping with ordinary stress", "§2")]
        Coping,
        /// Somebody does work that yields something.
        #[term("work", "Productive work", "§2")]
        Work,
        /// Somebody gives something to the community.
        #[term("contribution", "Contribution to the community", "§2")]
        Contribution,
    }

    /// One of the two sides whose interplay is called psychosocial.
    #[terms("psychosocial_side", "Side of the psychosocial")]
    pub enum PsychosocialSide {
        /// Thoughts, feelings and reactions of a person.
        #[term("individual", "The person", "§2")]
        Individual,
        /// Surroundings, relationships, community and culture of a person.
        #[term("social", "The social context", "§2")]
        Social,
    }

    /// What marks the need for specialised care: a lasting condition, or the
    /// other three together.
    #[terms("specialised_need", "Mark of the need for specialised care")]
    pub enum SpecialisedNeed {
        /// A mental health condition that stays.
        #[term("chronic_condition", "Chronic condition", "§3")]
        ChronicCondition,
        /// Distress that is very strong.
        #[term("severe_distress", "Severe distress", "§3")]
        SevereDistress,
        /// Distress that has gone on for long.
        #[term("prolonged_distress", "Prolonged distress", "§3")]
        ProlongedDistress,
        /// Everyday life is hard to manage.
        #[term("daily_coping_impaired", "Impaired daily coping", "§3")]
        DailyCopingImpaired,
    }

    /// A problem that clinical treatment alone does not solve.
    #[terms("clinical_limit", "Limit of clinical treatment")]
    pub enum ClinicalLimit {
        /// Mental health problems are seen as a disgrace.
        #[term("stigma", "Stigma", "§5")]
        Stigma,
        /// People cannot get to the services that they need, those at the
        /// margins of society least of all.
        #[term("access_barriers", "Barriers to services", "§5")]
        AccessBarriers,
    }

    /// What the framework takes as its ground: findings and convictions that
    /// its demands rest on.
    #[terms("premise", "Premise")]
    pub enum Premise {
        /// Integration is easier for people who are mentally healthy.
        #[term("mental_health_enables", "Mental health enables integration", "§1")]
        MentalHealthEnables,
        /// Integration is easier for people who are well in their relations.
        #[term("wellbeing_enables", "Psychosocial wellbeing enables integration", "§1")]
        WellbeingEnables,
        /// In the FOCUS research, newcomers and residents alike are in favour
        /// of integration.
        #[term("strong_support", "Both communities favour integration", "§1")]
        StrongSupport,
        /// In the FOCUS research, the two communities have little real contact
        /// with each other.
        #[term("low_engagement", "Little engagement between communities", "§1")]
        LowEngagement,
        /// European plans, the Action Plan for 2021 to 2027 among them, rank
        /// mental health high but look mostly at trauma.
        #[term("narrow_policy", "Policy looks mostly at trauma", "§1")]
        NarrowPolicy,
        /// The range of support starts with simple needs and simple skills.
        #[term("starts_with_basics", "It starts with basic needs and skills", "§2")]
        StartsWithBasics,
        /// Basic help can be given anywhere and may go on for a long time.
        #[term("any_setting_long_term", "Any setting, over a long time", "§2")]
        AnySettingLongTerm,
        /// Promotion, prevention, treatment and psychosocial support rest on
        /// the same risks and the same protective factors.
        #[term("common_factors", "Common risk and protective factors", "§5")]
        CommonFactors,
        /// The layers of a place together serve different groups, and can be
        /// brought about inside what exists, with no new service.
        #[term("no_separate_provision", "No separate provision needed", "§5")]
        NoSeparateProvision,
    }
}
