//! MHPSS's vocabularies, in the order of publication.
//!
//! Communities, lenses and outcomes are terms of FOCUS: see [`crate::focus`].

use super::FRAMEWORK;
use crate::term::terms;

terms! {
    "mhpss" FRAMEWORK;

    /// An edition of the policy brief.
    #[terms("edition", "Edition")]
    pub enum Edition {
        /// The only known edition. The brief is undated; the edition is named after the last year of the FOCUS project,
        /// which ran from 2019 to 2022.
        #[term("2022", "Brief of 2022", "§6", derived)]
        Y2022,
    }

    /// One of the four layers of support, counted from the base. It is a kind of support, not a
    /// grade of quality.
    #[terms("layer", "MHPSS layer")]
    pub enum Layer {
        /// Support promotes wellbeing, resilience, contact and cohesion for everybody in the place, often as part of
        /// other sectors.
        #[term("basic", "Basic psychosocial support", "§3")]
        Basic,
        /// Support promotes mental health and prevents problems, especially for groups, families and people at risk.
        #[term("focused", "Focused psychosocial support", "§3")]
        Focused,
        /// Support prevents and treats, for people and families whose distress is more complex and for people at risk
        /// of a mental health condition.
        #[term("psychological", "Psychological support", "§3")]
        Psychological,
        /// Clinical care treats people with a chronic condition, or with distress so severe and so long that daily life
        /// is hard to manage.
        #[term("specialised", "Specialised mental health care", "§3")]
        Specialised,
    }

    /// A task of an actor in a layer. No actor has to provide every layer, but every actor can be expected to perform
    /// the other three functions for all layers.
    #[terms("function", "Function of an actor")]
    pub enum Function {
        /// The actor itself gives the support of this layer.
        #[term("provide", "Provide", "§5")]
        Provide,
        /// The actor finds out whether people need the support of this layer. It assesses needs, not programmes.
        #[term("assess", "Assess", "§5")]
        Assess,
        /// The actor refers people to others who give the support of this layer.
        #[term("refer", "Refer", "§5")]
        Refer,
        /// The actor speaks up for the support of this layer.
        #[term("advocate", "Advocate", "§5")]
        Advocate,
    }

    /// A group of people with a certain need, whom support is for.
    #[terms("reach", "People the support is for")]
    pub enum Reach {
        /// Support is for all members of the community, whatever their need.
        #[term("everybody", "Everybody", "§3")]
        Everybody,
        /// Support is for groups, families or people at risk.
        #[term("at_risk", "People at risk", "§3")]
        AtRisk,
        /// Support is for people and families whose distress is more complex, or for people at risk of a mental health
        /// condition.
        #[term("complex_distress", "People with complex distress or at risk of a condition", "§3")]
        ComplexDistress,
        /// Support is for people with a chronic mental health condition, or with severe distress that makes daily life
        /// hard to manage for a long time.
        #[term("chronic_or_severe", "People with a chronic condition or severe, long distress", "§3")]
        ChronicOrSevere,
    }

    /// A purpose of support. Each purpose is typical of a layer, but none belongs to one layer only.
    #[terms("purpose", "Purpose of support")]
    pub enum Purpose {
        /// Support promotes mental health and psychosocial wellbeing.
        #[term("promotion", "Promotion", "§3, §5")]
        Promotion,
        /// Support strengthens resilience.
        #[term("resilience", "Resilience", "§3")]
        Resilience,
        /// Support brings people into contact with one another.
        #[term("social_interaction", "Social interaction", "§3")]
        SocialInteraction,
        /// Support helps the people of a place to stick together.
        #[term("social_cohesion", "Social cohesion", "§3")]
        SocialCohesion,
        /// Support prevents mental health problems.
        #[term("prevention", "Prevention", "§3, §5")]
        Prevention,
        /// Support detects early that people need help with their mental health.
        #[term("early_detection", "Early detection", "§3")]
        EarlyDetection,
        /// Support treats mental health conditions or distress.
        #[term("treatment", "Treatment", "§3, §5")]
        Treatment,
    }

    /// The size of the circle that support works with.
    #[terms("unit", "Unit of support")]
    pub enum Unit {
        /// Support works with one person.
        #[term("individual", "Individual", "§2, §3")]
        Individual,
        /// Support works with a family.
        #[term("family", "Family", "§2, §3")]
        Family,
        /// Support works with a group of people.
        #[term("group", "Group", "§3")]
        Group,
        /// Support works with one or several local communities.
        #[term("community", "Community", "§2, §3")]
        Community,
        /// Support works with everybody in the place, without selection.
        #[term("everyone", "Everyone in the place", "§3")]
        Everyone,
    }

    /// An activity that the source names for a layer. It is typical of this layer, but other layers can use it.
    #[terms("activity", "Typical activity")]
    #[under(layer: Layer => activities)]
    pub enum Activity {
        /// People in distress get psychological first aid.
        #[term("psychological_first_aid", "Psychological first aid (PFA)", "§3")]
        #[under(Layer::Basic)]
        PsychologicalFirstAid,
        /// People get help to find their way in another culture.
        #[term("cultural_adjustment", "Support for cultural adjustment", "§3")]
        #[under(Layer::Basic)]
        CulturalAdjustment,
        /// People get help to find a place among others.
        #[term("social_integration", "Support for social integration", "§3")]
        #[under(Layer::Basic)]
        SocialIntegration,
        /// Activities bring people together.
        #[term("interaction_activity", "Social interaction activity", "§3")]
        #[under(Layer::Basic)]
        InteractionActivity,
        /// Activities help the people of a place to stick together.
        #[term("cohesion_activity", "Social cohesion activity", "§3")]
        #[under(Layer::Basic)]
        CohesionActivity,
        /// The members of a group support one another.
        #[term("reciprocal_support_group", "Reciprocal support group", "§3")]
        #[under(Layer::Focused)]
        ReciprocalSupportGroup,
        /// A group in the community works on wellness and is run by the community.
        #[term("wellness_group", "Community wellness group", "§3")]
        #[under(Layer::Focused)]
        WellnessGroup,
        /// People are taught about health.
        #[term("health_education", "Health education", "§3")]
        #[under(Layer::Focused)]
        HealthEducation,
        /// Practitioners work with families.
        #[term("family_intervention", "Family intervention", "§3")]
        #[under(Layer::Focused)]
        FamilyIntervention,
        /// Mental health problems are treated in a way that takes account of culture and trauma.
        #[term("informed_treatment", "Culture-informed and trauma-informed treatment", "§3")]
        #[under(Layer::Psychological)]
        InformedTreatment,
        /// People get individual clinical treatment.
        #[term("individual_treatment", "Individual treatment", "§3")]
        #[under(Layer::Specialised)]
        IndividualTreatment,
        /// Work in addition to treatment strengthens the capacity and awareness of the community.
        #[term("community_capacity", "Building community capacity and awareness", "§3")]
        #[under(Layer::Specialised)]
        CommunityCapacity,
    }

    /// The people who give the support. The source does not demand this of any layer, so no rule reads it.
    #[terms("provider", "Provider of support")]
    pub enum Provider {
        /// Specialists in mental health give the support.
        #[term("specialist", "Specialist", "§3", derived)]
        Specialist,
        /// Trained staff who are not specialists give the support.
        #[term("trained_staff", "Trained staff", "focus §1", derived)]
        TrainedStaff,
        /// Volunteers give the support.
        #[term("volunteer", "Volunteer", "focus §1", derived)]
        Volunteer,
        /// People in a similar situation support one another.
        #[term("peer", "Peer", "§3", derived)]
        Peer,
    }

    /// A setting that the source names for a layer. It is typical of this layer and excludes no other setting.
    #[terms("setting", "Typical setting")]
    #[under(layer: Layer => settings)]
    pub enum Setting {
        /// Support is given in a community clinic.
        #[term("community_clinic", "Community clinic", "§3")]
        #[under(Layer::Psychological)]
        CommunityClinic,
        /// Support is given in a centre for survivors of torture.
        #[term("torture_survivor_centre", "Centre for survivors of torture", "§3")]
        #[under(Layer::Psychological)]
        TortureSurvivorCentre,
        /// Support is given by practitioners in private practice.
        #[term("private_practice", "Private practice", "§3")]
        #[under(Layer::Psychological)]
        PrivatePractice,
        /// Treatment takes place in a clinical setting.
        #[term("clinical", "Clinical setting", "§3")]
        #[under(Layer::Specialised)]
        Clinical,
    }

    /// A sector that basic support is often part of. A FOCUS sector means something else: private, government or
    /// non-profit.
    #[terms("host_sector", "Sector that hosts basic support")]
    pub enum HostSector {
        /// Basic support is part of the health sector.
        #[term("health", "Health", "§3")]
        Health,
        /// Basic support is part of the protection sector.
        #[term("protection", "Protection", "§3")]
        Protection,
        /// Basic support is part of the education sector.
        #[term("education", "Education", "§3")]
        Education,
    }

    /// A subject that focused support makes families and communities more aware of. The list in the source is open.
    #[terms("awareness_topic", "Awareness topic")]
    pub enum AwarenessTopic {
        /// Support raises awareness of stress and the capacity to cope with it.
        #[term("stress", "Coping with stress", "§3")]
        Stress,
        /// Support raises awareness of how to prevent mental health problems.
        #[term("preventive_mental_health", "Preventive mental health", "§3")]
        PreventiveMentalHealth,
        /// Support raises awareness of the use of alcohol, drugs and other substances.
        #[term("substance_use", "Substance use", "§3")]
        SubstanceUse,
        /// Support raises awareness of domestic violence.
        #[term("domestic_violence", "Domestic violence", "§3")]
        DomesticViolence,
    }

    /// A kind of service that people are referred to.
    #[terms("referral_target", "Referral target")]
    pub enum ReferralTarget {
        /// People are referred to mental health services.
        #[term("mental_health", "Mental health services", "§4")]
        MentalHealth,
        /// People are referred to psychosocial services.
        #[term("psychosocial", "Psychosocial services", "§4")]
        Psychosocial,
        /// People are referred to services for other basic needs.
        #[term("other_basic", "Other basic services", "§4")]
        OtherBasic,
    }

    /// A quality of referrals.
    #[terms("referral_quality", "Quality of a referral")]
    pub enum ReferralQuality {
        /// Referrals suit the culture of the people who are referred.
        #[term("culturally_appropriate", "Culturally appropriate", "§4")]
        CulturallyAppropriate,
        /// Referrals come in time.
        #[term("timely", "Timely", "§4")]
        Timely,
        /// Referrals cross sectors.
        #[term("multi_sectoral", "Multi-sectoral", "§4")]
        MultiSectoral,
    }

    /// A part of ordinary integration or community work that support is built into. It needs no separate service.
    #[terms("built_into", "Part of ordinary work")]
    pub enum BuiltInto {
        /// Mental health and psychosocial support is part of the training for ordinary integration or community work.
        #[term("training", "Training", "§5")]
        Training,
        /// Mental health and psychosocial support is part of the development of ordinary programmes.
        #[term("programme_development", "Programme development", "§5")]
        ProgrammeDevelopment,
    }

    /// A role of the actor in integration programmes.
    #[terms("programme_role", "Role in integration programmes")]
    pub enum ProgrammeRole {
        /// The actor funds integration programmes.
        #[term("funds", "Funds programmes", "§5", derived)]
        Funds,
        /// The actor develops or carries out integration programmes.
        #[term("runs", "Runs programmes", "§5", derived)]
        Runs,
    }

    /// A kind of integration work.
    #[terms("integration_work", "Kind of integration work")]
    pub enum IntegrationWork {
        /// The work is integration policy: laws, strategies, plans.
        #[term("policy", "Integration policy", "§1, §5")]
        Policy,
        /// The work is integration practice: programmes and services.
        #[term("practice", "Integration practice", "§1, §5")]
        Practice,
    }

    /// The extent to which an understanding of mental health and psychosocial support has reached the levels of policy
    /// or practice.
    #[terms("extent", "Extent")]
    pub enum Extent {
        /// The understanding has reached no level.
        #[term("none", "No level", "§5", derived)]
        None,
        /// The understanding has reached some levels, but not others.
        #[term("some", "Some levels", "§5", derived)]
        Some,
        /// The understanding has reached all levels.
        #[term("all", "All levels", "§5")]
        All,
    }

    /// A fact about the actor as a whole, answered with yes or no.
    #[terms("flag", "Fact about the actor")]
    pub enum Flag {
        /// The people, families and communities concerned live in an environment that protects
        /// them.
        #[term("environment_protects", "The environment protects", "§4")]
        EnvironmentProtects,
        /// Rights are central to the protection of people, and integration is built on them.
        #[term("rights_ground", "Rights are the foundation", "§4")]
        RightsGround,
        /// The wellbeing of the receiving community and that of the arriving community get the same attention.
        #[term("same_attention", "Both communities get the same attention", "§2")]
        SameAttention,
        /// Services build social connections in which people trust each other.
        #[term("trusting", "Trusting connections", "§4")]
        Trusting,
        /// Services build social connections in which people give and receive.
        #[term("reciprocal", "Reciprocal connections", "§4")]
        Reciprocal,
        /// The connections that services build help everybody to feel safe.
        #[term("safety", "Sense of safety", "§4")]
        Safety,
        /// The connections that services build help everybody to feel that they belong.
        #[term("belonging", "Sense of belonging", "§4")]
        Belonging,
        /// Basic support activities are open to everybody.
        #[term("accessible_to_all", "Basic support is open to all", "§3")]
        AccessibleToAll,
        /// Basic support creates a trauma-sensitive environment for all members of the community.
        #[term("trauma_sensitive_environment", "Trauma-sensitive environment", "§3")]
        TraumaSensitiveEnvironment,
        /// Basic support recognises the particular psychosocial needs of refugees.
        #[term("refugee_needs_recognised", "Particular needs of refugees are recognised", "§3")]
        RefugeeNeedsRecognised,
        /// Newcomers are encouraged and supported to learn the cultural norms of the receiving
        /// community. The source prints "arriving" here, an evident slip.
        #[term("receiving_norms", "Norms of the receiving community", "§3", derived)]
        ReceivingNorms,
        /// Newcomers are encouraged and supported to learn the language of the receiving
        /// community. The source prints "arriving" here, an evident slip.
        #[term("receiving_language", "Language of the receiving community", "§3", derived)]
        ReceivingLanguage,
        /// Newcomers are encouraged and supported to keep and live their own cultural practices and values.
        #[term("own_culture", "Keeping one's own culture", "§3")]
        OwnCulture,
        /// Focused support is aimed at groups, families or people at risk.
        #[term("aimed_at_risk", "Aimed at people at risk", "§3")]
        AimedAtRisk,
        /// Focused support builds healthy ways to cope in families and communities.
        #[term("healthy_coping", "Healthy coping is built", "§3")]
        HealthyCoping,
        /// Focused support builds support systems in families and communities: people to rely on.
        #[term("support_systems", "Support systems are built", "§3")]
        SupportSystems,
        /// The actor strengthens the capacity and awareness of the community in addition to clinical treatment.
        #[term("community_capacity_and_awareness", "Community capacity and awareness are strengthened", "§3")]
        CommunityCapacityAndAwareness,
        /// As a standard, proposals for integration programmes are also evaluated for how they include mental health
        /// and psychosocial support.
        #[term("proposal_appraisal", "Standard for proposals", "§5")]
        ProposalAppraisal,
        /// As a standard, completed integration projects are also assessed for how they included mental health and
        /// psychosocial support.
        #[term("project_completion", "Standard for completed projects", "§5")]
        ProjectCompletion,
        /// The actor makes or carries out integration policy.
        #[term("makes_or_carries_out_policy", "Makes or carries out policy", "§5", derived)]
        MakesOrCarriesOutPolicy,
    }

    /// A fact about the support that the actor provides in one layer, answered with yes or no.
    #[terms("layer_flag", "Fact about the support of a layer")]
    pub enum LayerFlag {
        /// Support takes account of the cultural backgrounds of everybody in the community.
        #[term("culture_informed", "Culture-informed", "§3, §4")]
        CultureInformed,
        /// Support takes account of trauma without making it the focus.
        #[term("trauma_informed", "Trauma-informed", "§2, §3, §4")]
        TraumaInformed,
    }

    /// A fact that is derived from the record and has no name elsewhere.
    #[terms("aspect", "Derived aspect")]
    pub enum Aspect {
        /// Support in the upper two layers is tied to the lower two: the actor also provides one of the lower layers,
        /// or coordinates with one.
        #[term("tied_to_lower_layers", "Tied to the lower layers", "§3, §5", derived)]
        TiedToLowerLayers,
        /// Basic support is part of at least one everyday sector.
        #[term("in_everyday_sector", "Inside an everyday sector", "§3", derived)]
        InEverydaySector,
        /// Specialised care is coordinated with psychological support.
        #[term("coordinates_with_psychological", "Coordinates with psychological support", "§3")]
        CoordinatesWithPsychological,
        /// Specialised care is coordinated with basic or focused psychosocial support.
        #[term("coordinates_with_psychosocial", "Coordinates with psychosocial support", "§3")]
        CoordinatesWithPsychosocial,
        /// The actor funds or runs integration programmes.
        #[term("has_programmes", "Has integration programmes", "§5", derived)]
        HasProgrammes,
        /// The actor provides support in at least one layer.
        #[term("provides_something", "Provides some support", "own", derived)]
        ProvidesSomething,
        /// An actor of the network provides basic or focused psychosocial support.
        #[term("psychosocial_support", "Psychosocial support is provided", "§5")]
        PsychosocialSupport,
        /// The record lists every actor of the network.
        #[term("all_actors_recorded", "All actors are recorded", "own", derived)]
        AllActorsRecorded,
    }

    /// A group of the rules for one actor.
    #[terms("section", "Section")]
    pub enum Section {
        /// Rules on the foundation of every layer: protection, rights, equal attention.
        #[term("ground", "Foundation", "own", derived)]
        Ground,
        /// Rules on all layers together and on the connections between them.
        #[term("across_layers", "Across the layers", "own", derived)]
        AcrossLayers,
        /// Rules on layer 1.
        #[term("basic", "Basic psychosocial support", "own", derived)]
        Basic,
        /// Rules on layer 2.
        #[term("focused", "Focused psychosocial support", "own", derived)]
        Focused,
        /// Rules on layer 3.
        #[term("psychological", "Psychological support", "own", derived)]
        Psychological,
        /// Rules on layer 4.
        #[term("specialised", "Specialised mental health care", "own", derived)]
        Specialised,
        /// Rules on integration policy, and on the programmes that the actor funds or runs.
        #[term("programmes_and_policy", "Programmes and policy", "own", derived)]
        ProgrammesAndPolicy,
    }

    /// A group of the rules for a network. There is one.
    #[terms("network_section", "Section for a network")]
    pub enum NetworkSection {
        /// Rules on several actors together.
        #[term("network", "Network", "own", derived)]
        Network,
    }

    /// An entry in the record that should be checked again. It changes no mark.
    #[terms("warning", "Warning")]
    pub enum Warning {
        /// Treatment is recorded as a purpose of layer 1 or 2. The source names it only for layers 3 and 4.
        #[term("treatment_in_lower_layer", "Treatment in layer 1 or 2", "own", derived)]
        TreatmentInLowerLayer,
        /// Support of layer 3 or 4 is recorded as being for everybody. The source names fewer people.
        #[term("everybody_in_upper_layer", "Everybody in layer 3 or 4", "own", derived)]
        EverybodyInUpperLayer,
        /// The record says yes to a fact about support, but also says that this support is not provided.
        #[term("detail_without_provision", "Detail of support that is not provided", "own", derived)]
        DetailWithoutProvision,
        /// Two actors of the network have the same name. They may be one actor, recorded twice.
        #[term("same_name", "Actors of one name", "own", derived)]
        SameName,
    }

    /// A part of a record or report that is shown to people and has no other name.
    #[terms("detail", "Detail")]
    pub enum Detail {
        /// The table shows what the actor does in each layer.
        #[term("functions", "Functions in each layer", "own", derived)]
        Functions,
        /// The table names the actors that provide or refer in each layer.
        #[term("layers", "Who does what in each layer", "own", derived)]
        Layers,
        /// Says whether some actor provides the layer.
        #[term("provided", "Provided", "own", derived)]
        Provided,
        /// The actors that provide the layer.
        #[term("provide", "Provided by", "own", derived)]
        Provide,
        /// The actors for which it is unknown whether they provide the layer.
        #[term("may_provide", "Perhaps provided by", "own", derived)]
        MayProvide,
        /// The actors that refer people in the layer.
        #[term("refer", "People referred by", "own", derived)]
        Refer,
        /// The actors for which it is unknown whether they refer people in the layer.
        #[term("may_refer", "People perhaps referred by", "own", derived)]
        MayRefer,
        /// The table shows neighbouring layers that are not coordinated, or not known to be.
        #[term("uncoordinated", "Layers without known coordination", "own", derived)]
        Uncoordinated,
        /// The upper of two neighbouring layers.
        #[term("upper_layer", "Upper layer", "own", derived)]
        UpperLayer,
        /// Says whether some actor coordinates the two layers.
        #[term("coordinated", "Coordinated", "own", derived)]
        Coordinated,
        /// The actors for which it is unknown whether they coordinate the two layers.
        #[term("may_coordinate", "Perhaps coordinated by", "own", derived)]
        MayCoordinate,
    }

    /// Two statements in one record that cannot both be true.
    #[terms("contradiction", "Contradiction")]
    pub enum Contradiction {
        /// The record describes support in a layer, but says that the actor does not provide this layer.
        #[term("detail_of_layer_not_provided", "Detail of a layer that is not provided", "own", derived)]
        DetailOfLayerNotProvided,
        /// Proposals or completed projects are judged for mental health and psychosocial support, but the actor neither
        /// funds nor runs integration programmes.
        #[term("standard_without_programmes", "Standard without programmes", "own", derived)]
        StandardWithoutProgrammes,
        /// An understanding of mental health and psychosocial support has reached levels of policy, but the actor
        /// neither makes nor carries out integration policy.
        #[term("policy_reached_without_policy", "Policy reached without policy", "own", derived)]
        PolicyReachedWithoutPolicy,
        /// An understanding of mental health and psychosocial support has reached levels of
        /// practice, but the actor neither funds nor runs integration programmes.
        #[term("practice_reached_without_programmes", "Practice reached without programmes", "own", derived)]
        PracticeReachedWithoutProgrammes,
    }

    /// A concept that the brief explains.
    #[terms("concept", "Concept")]
    pub enum Concept {
        /// Mental health and psychosocial support is any support, local or from outside, that is meant to protect or
        /// improve psychosocial wellbeing or to treat mental health conditions.
        #[term("mhpss", "Mental health and psychosocial support (MHPSS)", "§2")]
        Mhpss,
        /// Mental health, as the World Health Organization sees it, is wellbeing: people use their abilities, cope with
        /// ordinary strain, do useful work and contribute to their community.
        #[term("mental_health", "Mental health", "§2")]
        MentalHealth,
        /// *Psychosocial* describes the connection between a person's inner life and the person's surroundings,
        /// relationships, community and culture.
        #[term("psychosocial", "Psychosocial", "§2")]
        Psychosocial,
        /// Psychosocial support responds to the psychological and social needs of people, families and communities.
        #[term("psychosocial_support", "Psychosocial support", "§2")]
        PsychosocialSupport,
        /// Trauma-informed care takes account of trauma. The brief asks for specialised care of this kind.
        #[term("trauma_informed_care", "Trauma-informed care", "§2")]
        TraumaInformedCare,
        /// Trauma-focused care has trauma as its subject. The brief asks for trauma-informed care instead.
        #[term("trauma_focused_care", "Trauma-focused care", "§2")]
        TraumaFocusedCare,
    }

    /// One of the four parts of mental health, according to the World Health Organization.
    #[terms("mental_health_part", "Part of mental health")]
    pub enum MentalHealthPart {
        /// People use their abilities.
        #[term("potential", "Own potential", "§2")]
        Potential,
        /// People can cope with the strain of ordinary life.
        #[term("coping", "Coping with ordinary stress", "§2")]
        Coping,
        /// People can do useful work.
        #[term("work", "Productive work", "§2")]
        Work,
        /// People can contribute to their community.
        #[term("contribution", "Contribution to the community", "§2")]
        Contribution,
    }

    /// One of the two sides whose connection is called psychosocial.
    #[terms("psychosocial_side", "Side of the psychosocial")]
    pub enum PsychosocialSide {
        /// Thoughts, emotions and reactions belong to the side of the person.
        #[term("individual", "The person", "§2")]
        Individual,
        /// Surroundings, relationships, community and culture belong to the social side.
        #[term("social", "The social context", "§2")]
        Social,
    }

    /// A sign of the need for specialised care: a chronic condition, or the other three signs together.
    #[terms("specialised_need", "Sign of the need for specialised care")]
    pub enum SpecialisedNeed {
        /// A person has a chronic mental health condition.
        #[term("chronic_condition", "Chronic condition", "§3")]
        ChronicCondition,
        /// A person is in severe distress.
        #[term("severe_distress", "Severe distress", "§3")]
        SevereDistress,
        /// A person has been in distress for a long time.
        #[term("prolonged_distress", "Prolonged distress", "§3")]
        ProlongedDistress,
        /// A person finds daily life hard to manage.
        #[term("daily_coping_impaired", "Impaired daily coping", "§3")]
        DailyCopingImpaired,
    }

    /// A problem that clinical practice alone cannot solve.
    #[terms("clinical_limit", "Limit of clinical practice")]
    pub enum ClinicalLimit {
        /// Mental health problems bring stigma on people.
        #[term("stigma", "Stigma", "§5")]
        Stigma,
        /// People cannot get services, especially people in marginalised groups.
        #[term("access_barriers", "Barriers to services", "§5")]
        AccessBarriers,
    }

    /// A finding or belief on which the demands of the brief rest.
    #[terms("premise", "Premise")]
    pub enum Premise {
        /// Mental health makes integration easier.
        #[term("mental_health_enables", "Mental health enables integration", "§1")]
        MentalHealthEnables,
        /// Psychosocial wellbeing makes integration easier.
        #[term("wellbeing_enables", "Psychosocial wellbeing enables integration", "§1")]
        WellbeingEnables,
        /// Both communities strongly support the idea of integration: refugees who came from Syria
        /// from 2015 on, and the people where they live now.
        #[term("strong_support", "Both communities favour integration", "§1")]
        StrongSupport,
        /// The two communities have little to do with each other: refugees who came from Syria
        /// from 2015 on, and the people where they live now.
        #[term("low_engagement", "Little engagement between communities", "§1")]
        LowEngagement,
        /// The European Commission's Action Plan for 2021 to 2027 makes mental health a priority
        /// but looks mainly at trauma, as most strategies and practices of integration do.
        #[term("narrow_policy", "Policy looks mainly at trauma", "§1")]
        NarrowPolicy,
        /// The range of support starts with very basic needs and skills.
        #[term("starts_with_basics", "It starts with basic needs and skills", "§2")]
        StartsWithBasics,
        /// Psychosocial support can be used in every setting and over a long time.
        #[term("any_setting_long_term", "Any setting, over a long time", "§2")]
        AnySettingLongTerm,
        /// Prevention, treatment, promotion and psychosocial support complement one another, because they rest on the
        /// same risks and protective factors.
        #[term("common_factors", "Common risk and protective factors", "§5")]
        CommonFactors,
        /// Layers of support that complement one another can meet the needs of different groups without a separate or
        /// new service.
        #[term("no_separate_provision", "No separate provision needed", "§5")]
        NoSeparateProvision,
    }

    /// A demand or an observation on one actor: an agency, a service, a programme.
    #[terms("rule", "Rule for an actor")]
    #[under(section: Section => rules)]
    pub enum Rule {
        /// The actor works in a protective environment that is built on rights. Without it, no need for support can be
        /// met.
        #[term("protective_environment", "Protective environment", "§4")]
        #[under(Section::Ground)]
        ProtectiveEnvironment,
        /// The actor serves both the arriving and the receiving community and gives the same attention to the wellbeing
        /// of both.
        #[term("equal_attention", "Equal attention to both communities", "§2")]
        #[under(Section::Ground)]
        EqualAttention,

        /// The actor assesses, refers and advocates for each of the four layers, whichever layers it provides.
        #[term("full_spectrum", "Full spectrum", "§5")]
        #[under(Section::AcrossLayers)]
        FullSpectrum,
        /// The actor gives culture-informed and trauma-informed support in every layer that it
        /// provides.
        #[term("culture_and_trauma_informed", "Culture-informed and trauma-informed", "§3, §4")]
        #[under(Section::AcrossLayers)]
        CultureAndTraumaInformed,
        /// The actor takes a broad psychosocial view, wider than trauma, and ties support in the upper layers to the
        /// lower ones.
        #[term("wider_than_trauma", "Wider than trauma", "§2, §5")]
        #[under(Section::AcrossLayers)]
        WiderThanTrauma,
        /// The actor coordinates every layer that it provides with at least one other layer.
        #[term("works_across_layers", "Works across layers", "§5")]
        #[under(Section::AcrossLayers)]
        WorksAcrossLayers,
        /// The actor's services build trusting, reciprocal connections that help everybody to feel
        /// safe and to belong.
        #[term("reciprocal_connections", "Trusting, reciprocal connections", "§4")]
        #[under(Section::AcrossLayers)]
        ReciprocalConnections,
        /// The actor's referrals suit the culture, come in time, cross sectors, and lead to all three kinds of service.
        #[term("referral", "Referral", "§4")]
        #[under(Section::AcrossLayers)]
        Referral,
        /// The actor builds support into the training and the programme development of ordinary integration or
        /// community work.
        #[term("built_into_existing_work", "Built into existing work", "§5")]
        #[under(Section::AcrossLayers)]
        BuiltIntoExistingWork,
        /// The actor tracks the outcomes that the FOCUS Approach is meant to promote.
        #[term("outcomes_followed", "Outcomes that are followed", "§4", derived)]
        #[under(Section::AcrossLayers)]
        OutcomesFollowed,

        /// The actor's basic support is open to everybody.
        #[term("open_base", "An open base", "§3")]
        #[under(Section::Basic)]
        OpenBase,
        /// The actor's basic support recognises the particular needs of refugees and creates a
        /// trauma-sensitive environment.
        #[term("recognised_needs", "Particular needs are recognised", "§3")]
        #[under(Section::Basic)]
        RecognisedNeeds,
        /// The actor's basic support is part of an everyday sector.
        #[term("base_in_everyday_sectors", "Base inside everyday sectors", "§3")]
        #[under(Section::Basic)]
        BaseInEverydaySectors,
        /// The actor's basic support helps newcomers to learn the norms and language of the receiving community and to
        /// live their own culture.
        #[term("two_cultures", "Balance of two cultures", "§3")]
        #[under(Section::Basic)]
        TwoCultures,

        /// The actor's focused support is aimed at people at risk.
        #[term("at_risk_focus", "Focus on people at risk", "§3")]
        #[under(Section::Focused)]
        AtRiskFocus,
        /// The actor's focused support builds healthy coping and support systems.
        #[term("coping_and_support", "Coping and support systems", "§3")]
        #[under(Section::Focused)]
        CopingAndSupport,
        /// The actor's focused support raises awareness of four subjects: stress, preventive mental
        /// health, substance use and domestic violence.
        #[term("awareness_topics", "Awareness topics", "§3")]
        #[under(Section::Focused)]
        AwarenessTopics,

        /// The actor's psychological support both prevents and treats.
        #[term("complex_distress_focus", "Prevention and treatment of complex distress", "§3")]
        #[under(Section::Psychological)]
        ComplexDistressFocus,

        /// The actor coordinates specialised care with psychological and psychosocial support, and strengthens the
        /// capacity and awareness of the community.
        #[term("specialised_care_is_supported", "Specialised care is supported from below", "§3")]
        #[under(Section::Specialised)]
        SpecialisedCareIsSupported,

        /// The actor uses mental health and psychosocial support as a standard for judging both proposals and completed
        /// projects.
        #[term("standard_measure", "Standard measure for programmes", "§5")]
        #[under(Section::ProgrammesAndPolicy)]
        StandardMeasure,
        /// The actor has brought an understanding of mental health and psychosocial support into
        /// all levels of its policy and practice.
        #[term("policy_levels", "All levels of policy and practice", "§1, §5")]
        #[under(Section::ProgrammesAndPolicy)]
        PolicyLevels,
    }

    /// A demand or an observation on several actors together.
    #[terms("network_rule", "Rule for a network")]
    #[under(section: NetworkSection => rules)]
    pub enum NetworkRule {
        /// For each of the four layers, the network has an actor that provides it.
        #[term("layers_covered", "Every layer is covered", "§5", derived)]
        #[under(NetworkSection::Network)]
        LayersCovered,
        /// For any two neighbouring layers, the network has an actor that provides one of them and coordinates with the
        /// other.
        #[term("adjacent_coordination", "Neighbouring layers coordinate", "§5", derived)]
        #[under(NetworkSection::Network)]
        AdjacentCoordination,
        /// The network's support serves promotion, prevention and treatment, and includes
        /// psychosocial support.
        #[term("complementary_purposes", "Complementary purposes", "§5", derived)]
        #[under(NetworkSection::Network)]
        ComplementaryPurposes,
    }
}
