//! FOCUS's vocabularies, in the order of publication.

use super::FRAMEWORK;
use crate::term::terms;

terms! {
    "focus" FRAMEWORK;

    /// An edition of the text that this module models.
    #[terms("edition", "Edition")]
    pub enum Edition {
        /// The only known edition. The text is undated; the project that wrote it ran from 2019 to 2022.
        #[term("1", "Undated edition", "§0, mhpss §6")]
        First,
    }

    /// One of the four core dimensions of integration practice. None of them ranks above another, and none has a
    /// weight.
    #[terms("dimension", "Core dimension")]
    pub enum Dimension {
        /// The practice addresses mental health and psychosocial needs openly, as a component of its own and as part of
        /// its daily routine.
        #[term("mhpss", "Mental health and psychosocial support", "§0, §1")]
        Mhpss,
        /// The practice engages newcomers and local people alike. It lets them meet in good conditions and helps ties
        /// between them to grow.
        #[term("communities", "Arriving and receiving communities", "§0, §2")]
        Communities,
        /// The people whom the practice is for help to shape it, from the first look at needs to the last look at
        /// results.
        #[term("participation", "Participatory and co-creative approaches", "§0, §3")]
        Participation,
        /// The practice works together with business, government and non-profit bodies, so that the diverse needs of
        /// both communities are covered.
        #[term("partnerships", "Multi-stakeholder partnerships and coordination", "§0, §4")]
        Partnerships,
    }

    /// A group of rules: the Approach as a whole, or one of its dimensions.
    #[terms("section", "Section of the Approach")]
    pub enum Section {
        /// Rules on the Approach as a whole: the practice addresses all four dimensions.
        #[term("approach", "The Approach as a whole", "§0")]
        Approach,
        /// Rules on the first dimension: support is an explicit part of the practice, the people who work in it are
        /// trained, and its view is wider than trauma.
        #[term("mhpss", "Mental health and psychosocial support", "§1")]
        Mhpss,
        /// Rules on the second dimension: both communities change and are engaged, contact
        /// is of good quality, ties are built, and people volunteer.
        #[term("communities", "Arriving and receiving communities", "§2")]
        Communities,
        /// Rules on the third dimension: both communities take part in every stage, have an equal say, and steer the
        /// care that they get.
        #[term("participation", "Participatory and co-creative approaches", "§3")]
        Participation,
        /// Rules on the fourth dimension: partners come from every sector and area of life, work is coordinated with
        /// them, and the practice advocates change.
        #[term("partnerships", "Multi-stakeholder partnerships and coordination", "§4")]
        Partnerships,
    }

    /// An idea that the Approach rests on. It explains rules and is never recorded for a practice.
    #[terms("concept", "Concept")]
    pub enum Concept {
        /// Newcomers and local people adapt to each other. Both sides change, and the process never stops.
        #[term("dynamic_integration", "Dynamic integration", "§0, §2, mhpss §1")]
        DynamicIntegration,
    }

    /// One of the two groups of people between whom integration takes place. Nobody belongs to one of them for ever:
    /// with time, people who arrived become part of the community that receives others.
    #[terms("community", "Community")]
    pub enum Community {
        /// People who have come to the place recently, such as migrants and refugees.
        #[term("arriving", "Arriving community", "§0, §2")]
        Arriving,
        /// People who already live in the place where others arrive, whatever their own history.
        #[term("receiving", "Receiving community", "§0, §2")]
        Receiving,
    }

    /// A stage in the life of a programme. Both communities take part in each stage.
    #[terms("stage", "Stage of a programme")]
    pub enum Stage {
        /// Needs and the situation are assessed before anything is planned.
        #[term("assessment", "Assessment of needs and situation", "§3")]
        Assessment,
        /// The aims and ways of working are decided.
        #[term("design", "Design", "§3")]
        Design,
        /// The plan is carried out.
        #[term("implementation", "Implementation", "§3")]
        Implementation,
        /// The work is observed while it is under way.
        #[term("monitoring", "Monitoring", "§3")]
        Monitoring,
        /// The results of the work are judged.
        #[term("evaluation", "Evaluation", "§3")]
        Evaluation,
    }

    /// The say that a community has at a stage, from no part at all to leading it. The text mentions passive
    /// recipients, giving input, and active and equal participation; the five rungs are this crate's reading.
    #[terms("involvement", "Involvement")]
    pub enum Involvement {
        /// The community has no part: things are done for it, or without it.
        #[term("none", "No part", "§3", derived)]
        None,
        /// The community is informed of what is happening, but not asked.
        #[term("informed", "Informed", "§3", derived)]
        Informed,
        /// The community is asked and its views are considered, but others decide.
        #[term("consulted", "Consulted", "§3", derived)]
        Consulted,
        /// The community decides together with those who run the programme.
        #[term("co_decides", "Decides together with others", "§3", derived)]
        CoDecides,
        /// The community takes the lead, and those who run the programme support it.
        #[term("leads", "Leads", "§3", derived)]
        Leads,
    }

    /// A kind of social tie that integration work helps to form and maintain.
    #[terms("connection", "Social connection")]
    pub enum Connection {
        /// The practice strengthens ties between people of the same community. The text names bonds, but does not say
        /// whom they connect.
        #[term("bond", "Social bond", "§0, §2", derived)]
        Bond,
        /// The practice builds ties between newcomers and local people.
        #[term("bridge", "Social bridge", "§0, §2")]
        Bridge,
        /// The practice builds ties between members of either community and the services that matter to them.
        #[term("link", "Social link", "§0, §2, mhpss §4")]
        Link,
    }

    /// The communities whose members an occasion of contact brings together.
    #[terms("among", "Among whom")]
    pub enum Among {
        /// Newcomers meet other newcomers, as peers.
        #[term("within_arriving", "Within the arriving community", "§2")]
        WithinArriving,
        /// Local people meet each other.
        #[term("within_receiving", "Within the receiving community", "§2", derived)]
        WithinReceiving,
        /// Newcomers and local people meet each other.
        #[term("across", "Across the two communities", "§0, §2")]
        Across,
    }

    /// The form that an occasion of contact takes. The text gives its forms as examples.
    #[terms("contact_format", "Form of contact")]
    pub enum ContactFormat {
        /// People do arts and crafts together.
        #[term("arts_and_crafts", "Arts and crafts", "§2")]
        ArtsAndCrafts,
        /// People share another creative pastime.
        #[term("creative_hobby", "Other creative hobby", "§2")]
        CreativeHobby,
        /// People do sports together.
        #[term("sports", "Sports", "§2")]
        Sports,
        /// Residents of the town meet, and the practice makes sure that they take part as equals.
        #[term("town_meeting", "Town meeting", "§2")]
        TownMeeting,
        /// People meet in another form.
        #[term("other", "Other form", "own", derived)]
        Other,
    }

    /// A fact about one occasion of contact. The quality of contact matters more than its quantity.
    #[terms("contact_flag", "Quality of a contact")]
    pub enum ContactFlag {
        /// People meet in surroundings that are safe and supportive.
        #[term("safe_space", "Safe and supportive space", "§2")]
        SafeSpace,
        /// People deal with each other constructively and positively.
        #[term("constructive", "Constructive and positive", "§2")]
        Constructive,
        /// The same people can meet repeatedly, so that their ties continue.
        #[term("recurring", "Recurring", "§2")]
        Recurring,
        /// People take part as equals, and the practice makes sure that they can.
        #[term("equal_footing", "On an equal footing", "§2")]
        EqualFooting,
        /// The occasion is enjoyable for the people who come.
        #[term("enjoyable", "Enjoyable", "§2")]
        Enjoyable,
        /// The occasion is mainly about settling in.
        #[term("about_settlement", "About settling in", "§2")]
        AboutSettlement,
    }

    /// Something that contact between the communities can influence in their members.
    #[terms("contact_effect", "Effect of contact")]
    pub enum ContactEffect {
        /// Contact influences what members of the two communities think of each other.
        #[term("attitudes", "Attitudes", "§2")]
        Attitudes,
        /// Contact influences how members of the two communities feel about each other.
        #[term("emotions", "Emotions", "§2")]
        Emotions,
        /// Contact influences how members of the two communities intend to behave towards each other.
        #[term("behavioural_intentions", "Behavioural intentions", "§2")]
        BehaviouralIntentions,
        /// Contact influences how much members of the two communities trust each other.
        #[term("mutual_trust", "Trust in each other", "§2")]
        MutualTrust,
        /// Contact influences how much members of the two communities trust services.
        #[term("trust_in_services", "Trust in services", "§2")]
        TrustInServices,
    }

    /// A role that a volunteer can play between the communities.
    #[terms("volunteer_role", "Volunteer role")]
    pub enum VolunteerRole {
        /// The volunteer gives help, and others receive it. This is the usual pattern.
        #[term("helper", "Helper", "§2")]
        Helper,
        /// The volunteer helps people of the two communities to meet, and looks after the ties between them.
        #[term("connector", "Connector", "§2")]
        Connector,
        /// The volunteer works side by side with people of the other community, outside the pattern of giver and
        /// receiver.
        #[term("equal_partner", "Equal partner", "§2")]
        EqualPartner,
        /// The volunteer has become credible among peers and is regarded as knowledgeable.
        #[term("credible_peer", "Credible peer", "§2")]
        CrediblePeer,
        /// The volunteer speaks up against the stigma that newcomers face.
        #[term("advocate", "Advocate", "§2")]
        Advocate,
        /// The volunteer explains the two communities, so that each is better understood.
        #[term("educator", "Educator", "§2")]
        Educator,
    }

    /// Something that volunteering can make possible. It explains rules and is never recorded for a practice.
    #[terms("volunteering_effect", "Effect of volunteering")]
    pub enum VolunteeringEffect {
        /// Somebody who has just arrived finds a way into the community.
        #[term("entry_point", "Way into the community", "§2")]
        EntryPoint,
        /// Newcomers can take part in the life of the place and, from there, of society.
        #[term("wider_participation", "Part in community and society", "§2")]
        WiderParticipation,
        /// Community members become active in developing the place as a whole.
        #[term("whole_of_community", "Activated whole community", "§2")]
        WholeOfCommunity,
        /// One resource helps to gain the next.
        #[term("resource_spiral", "Resource acquisition spiral", "§2")]
        ResourceSpiral,
    }

    /// A direction in which a community progresses as its members gain resources. It explains rules and is never
    /// recorded for a practice.
    #[terms("progress", "Community progress")]
    pub enum Progress {
        /// The community progresses socially.
        #[term("social", "Social progress", "§2")]
        Social,
        /// The community progresses economically.
        #[term("economic", "Economic progress", "§2")]
        Economic,
        /// The community progresses politically.
        #[term("political", "Political progress", "§2")]
        Political,
    }

    /// An area of life that both communities draw on and contribute to. The text quotes the five domains from the
    /// Indicators of Integration framework.
    #[terms("life_domain", "Life domain")]
    pub enum LifeDomain {
        /// A place to live.
        #[term("housing", "Housing", "§2, §4")]
        Housing,
        /// Learning and teaching.
        #[term("education", "Education", "§2, §4")]
        Education,
        /// Work and the ways into it.
        #[term("work", "Work", "§2, §4")]
        Work,
        /// Free time and the activities in it.
        #[term("leisure", "Leisure", "§2, §4")]
        Leisure,
        /// Health care and social care.
        #[term("health_and_social_care", "Health and social care", "§2, §4")]
        HealthAndSocialCare,
    }

    /// A way in which a community uses a life domain as a stock of resources.
    #[terms("resource_use", "Use of a resource")]
    pub enum ResourceUse {
        /// The community takes resources from the domain that help it to secure others.
        #[term("draws_on", "Draws on it", "§2")]
        DrawsOn,
        /// The community adds resources to the domain.
        #[term("invests_in", "Invests in it", "§2")]
        InvestsIn,
    }

    /// A subject of training in mental health and psychosocial support.
    #[terms("training_scope", "Scope of training")]
    pub enum TrainingScope {
        /// Training covers how to recognise and manage mental health conditions.
        #[term("clinical_conditions", "Clinical conditions", "§1")]
        ClinicalConditions,
        /// Training covers how to strengthen social and community support, for the wellbeing of people and communities.
        #[term("social_and_community_support", "Social and community support", "§1")]
        SocialAndCommunitySupport,
    }

    /// The level at which wellbeing improves. It explains rules and is never recorded for a practice.
    #[terms("wellbeing_level", "Level of wellbeing")]
    pub enum WellbeingLevel {
        /// Individual people are better off.
        #[term("individual", "Individual", "§1, §3")]
        Individual,
        /// The community is better off as a whole.
        #[term("community", "Community", "§1, §3")]
        Community,
    }

    /// A view through which a practice looks at mental health. A practice can have several views.
    #[terms("lens", "Lens")]
    pub enum Lens {
        /// Care focuses on past harm.
        #[term("trauma_focused", "Trauma-focused", "§1, mhpss §1, mhpss §2")]
        TraumaFocused,
        /// Care is aware of past harm and takes it into account. The Approach uses this name for a sole focus on
        /// trauma; the policy brief uses it for the better way to work.
        #[term("trauma_informed", "Trauma-informed", "§1, mhpss §2")]
        TraumaInformed,
        /// The everyday psychological and social aspects of life count.
        #[term("broad_psychosocial", "Broad psychosocial", "§1, mhpss §1, mhpss §2")]
        BroadPsychosocial,
    }

    /// An ability of the people who work with forcibly displaced people.
    #[terms("frontline_ability", "Frontline ability")]
    pub enum FrontlineAbility {
        /// The people who work with displaced people can notice a person in distress.
        #[term("identify_distress", "Identify distress", "§1")]
        IdentifyDistress,
        /// The people who work with displaced people can refer a person in distress.
        #[term("refer", "Refer", "§1")]
        Refer,
        /// The people who work with displaced people can connect a person in distress with a suitable service.
        #[term("connect_to_service", "Connect to a service", "§1")]
        ConnectToService,
    }

    /// A topic that specialised mental health care addresses. The text gives both topics as examples.
    #[terms("specialist_topic", "Topic of specialised care")]
    pub enum SpecialistTopic {
        /// Specialised care addresses racism.
        #[term("racism", "Racism", "§1")]
        Racism,
        /// Specialised care addresses discrimination.
        #[term("discrimination", "Discrimination", "§1")]
        Discrimination,
    }

    /// An effect of helping to shape a programme and one's own care.
    #[terms("participation_effect", "Effect of participation")]
    pub enum ParticipationEffect {
        /// The communities regard the practice as their own.
        #[term("ownership", "Community ownership", "§3")]
        Ownership,
        /// The practice suits the cultures of the people whom it is for.
        #[term("cultural_fit", "Cultural fit", "§3")]
        CulturalFit,
        /// The practice suits the local situation.
        #[term("contextual_fit", "Fit with the local situation", "§3")]
        ContextualFit,
        /// The practice addresses the core needs of every part of the community.
        #[term("core_needs", "Core needs addressed", "§3")]
        CoreNeeds,
        /// People within each of the two communities have closer ties.
        #[term("linkages", "Stronger ties inside each community", "§3")]
        Linkages,
        /// People feel equal, within their own group and with the other group.
        #[term("equality", "Sense of equality", "§3")]
        Equality,
        /// People feel able to act for themselves.
        #[term("empowerment", "Empowerment", "§3")]
        Empowerment,
        /// People feel that they decide for themselves.
        #[term("autonomy", "Autonomy", "§3")]
        Autonomy,
        /// People feel respected.
        #[term("respect", "Respect", "§3")]
        Respect,
        /// Refugees who take part gain social capital, which may bring social and economic
        /// benefits later on.
        #[term("social_capital", "Social capital", "§3")]
        SocialCapital,
    }

    /// A part of society that partners come from.
    #[terms("sector", "Stakeholder sector")]
    pub enum Sector {
        /// The organisation is a private business.
        #[term("private_enterprise", "Private enterprise", "§4")]
        PrivateEnterprise,
        /// The organisation is part of the state, at any level.
        #[term("government", "Government", "§4")]
        Government,
        /// The organisation belongs to civil society and does not work for profit.
        #[term("non_profit", "Non-profit sector", "§4")]
        NonProfit,
    }

    /// A kind of partner. One partner can be of several kinds.
    #[terms("partner_kind", "Kind of partner")]
    pub enum PartnerKind {
        /// The partner is the administration of a town or other municipality.
        #[term("municipality", "Municipality", "§4")]
        Municipality,
        /// The partner represents government in a key position.
        #[term("government_representative", "Key government representative", "§4")]
        GovernmentRepresentative,
        /// The partner provides mental health or psychosocial support.
        #[term("mhpss_actor", "Actor in mental health and psychosocial support", "§4")]
        MhpssActor,
        /// The partner is a service or organisation in one of the life domains.
        #[term("service_provider", "Service provider in a life domain", "§4")]
        ServiceProvider,
        /// The partner is a private business.
        #[term("business", "Business", "§4")]
        Business,
        /// The partner is run by members of a community themselves, such as a migrant association or a neighbourhood
        /// club.
        #[term("community_organisation", "Community organisation", "own", derived)]
        CommunityOrganisation,
    }

    /// A way into the labour market that a business partner opens. The text gives both ways as examples.
    #[terms("labour_opening", "Way into work")]
    pub enum LabourOpening {
        /// The partner offers apprenticeships.
        #[term("apprenticeship", "Apprenticeship", "§4")]
        Apprenticeship,
        /// The partner trains people on the job.
        #[term("on_the_job_training", "On-the-job training", "§4")]
        OnTheJobTraining,
    }

    /// A kind of factor that integration depends on and that partnerships address.
    #[terms("integration_factor", "Integration factor")]
    pub enum IntegrationFactor {
        /// Partnerships address material and social conditions.
        #[term("socioeconomic", "Socioeconomic factors", "§4")]
        Socioeconomic,
        /// Partnerships address social and psychological conditions.
        #[term("sociopsychological", "Sociopsychological factors", "§4")]
        Sociopsychological,
    }

    /// An effect of ties to municipalities and key government representatives.
    #[terms("partnership_effect", "Effect of partnerships")]
    pub enum PartnershipEffect {
        /// Ties to public bodies keep the programme going.
        #[term("durability", "Lasting programme", "§4")]
        Durability,
        /// Ties to public bodies are an opportunity to advocate change.
        #[term("opening_for_advocacy", "Opening for advocacy", "§4")]
        OpeningForAdvocacy,
    }

    /// An aim of advocacy.
    #[terms("advocacy_aim", "Aim of advocacy")]
    pub enum AdvocacyAim {
        /// The practice advocates change that eases the common strains of life after migration, which slow down
        /// integration.
        #[term("post_migration_stressors", "Fewer stressors after migration", "§4")]
        PostMigrationStressors,
        /// The practice advocates services that are equally open to both communities.
        #[term("equal_access", "Equal access to services", "§4")]
        EqualAccess,
        /// The practice advocates fair access to services.
        #[term("equitable_access", "Equitable access to services", "§4")]
        EquitableAccess,
        /// The practice advocates services that are tailored to needs.
        #[term("tailored_services", "Services tailored to needs", "§4")]
        TailoredServices,
    }

    /// Something that the Approach aims to promote in all members of the community.
    #[terms("outcome", "Outcome")]
    pub enum Outcome {
        /// People trust each other.
        #[term("trust", "Trust", "mhpss §4")]
        Trust,
        /// People help each other and receive help from each other.
        #[term("reciprocity", "Reciprocity", "mhpss §4")]
        Reciprocity,
        /// People have social ties with others.
        #[term("social_connectedness", "Social connectedness", "mhpss §4")]
        SocialConnectedness,
        /// People feel well.
        #[term("wellbeing", "Wellbeing", "mhpss §4")]
        Wellbeing,
        /// People get through hard times and recover from them.
        #[term("resilience", "Resilience", "mhpss §4")]
        Resilience,
        /// People feel that they belong.
        #[term("belonging", "Sense of belonging", "mhpss §4")]
        Belonging,
    }

    /// A purpose that the Approach is used for.
    #[terms("use", "Use of the Approach")]
    pub enum Use {
        /// The Approach is used to strengthen a practice that already exists.
        #[term("strengthens_existing", "Strengthen an existing practice", "§0")]
        StrengthensExisting,
        /// The Approach is used to develop a new practice.
        #[term("develops_new", "Develop a new practice", "§0")]
        DevelopsNew,
    }

    /// A level at which the work takes place.
    #[terms("scale", "Scale of the work")]
    pub enum Scale {
        /// The work takes place at local level.
        #[term("local", "Local", "§0")]
        Local,
        /// The work takes place at regional level.
        #[term("regional", "Regional", "§0")]
        Regional,
    }

    /// A fact about the practice as a whole, answered with yes or no.
    #[terms("flag", "Fact about the practice")]
    pub enum Flag {
        /// Mental health and psychosocial support is a component of the practice that is named and planned on its own.
        /// It is not taken for granted.
        #[term("standalone", "Support is a component of its own", "§1")]
        Standalone,
        /// Psychosocial support is part of the normal routine of the practice.
        #[term("standard_practice", "Support is standard practice", "§1")]
        StandardPractice,
        /// Paid staff carry out the practice or part of it.
        #[term("has_staff", "There are paid staff", "§1")]
        HasStaff,
        /// The staff of the practice are trained in mental health and psychosocial support.
        #[term("staff_trained", "Staff are trained", "§1")]
        StaffTrained,
        /// The volunteers of the practice are trained in mental health and psychosocial
        /// support.
        #[term("volunteers_trained", "Volunteers are trained", "§1")]
        VolunteersTrained,
        /// The practice provides specialised mental health care.
        #[term("specialised_care", "Specialised care is provided", "§1")]
        SpecialisedCare,
        /// Specialised care respects the cultures of the people in care and is informed by them.
        #[term("culturally_informed_care", "Specialised care is culturally informed", "§1")]
        CulturallyInformedCare,
        /// Psychosocial support is given as part of wider services for the community.
        #[term("within_community_services", "Support within community services", "§1")]
        WithinCommunityServices,
        /// Psychosocial support is informed by the various cultures of the people in the community.
        #[term("multicultural", "Support informed by the cultures present", "§1")]
        Multicultural,
        /// The practice understands integration as a dynamic process in which both sides change.
        #[term("understood_as_two_way", "Integration is understood as two-way", "§0, §2")]
        UnderstoodAsTwoWay,
        /// Local people are engaged as actively as newcomers and can contribute.
        #[term("receiving_side_engaged", "The receiving side is engaged", "§2")]
        ReceivingSideEngaged,
        /// The practice can show, with a real example, how it co-creates with the communities.
        #[term("documented_method", "Method of co-creation is documented", "§3")]
        DocumentedMethod,
        /// Community members can give their views on the care that they get.
        #[term("say_in_own_care", "Say in one's own care", "§3")]
        SayInOwnCare,
        /// Community members steer the care that they get.
        #[term("drive_own_care", "Community members steer their own care", "§3")]
        DriveOwnCare,
    }

    /// A fact that follows from other facts. It names a point, a condition or an open question.
    #[terms("aspect", "Derived aspect")]
    pub enum Aspect {
        /// Volunteers are engaged in the practice.
        #[term("volunteers_present", "Volunteers are engaged", "own", derived)]
        VolunteersPresent,
        /// Staff or volunteers are trained in mental health and psychosocial support.
        #[term("somebody_trained", "Staff or volunteers are trained", "own", derived)]
        SomebodyTrained,
        /// An occasion of contact across the communities is enjoyable and not mainly about settling in.
        #[term("enjoyable_not_about_settlement", "Enjoyable and not about settling in", "own", derived)]
        EnjoyableNotAboutSettlement,
        /// Volunteers of the receiving community have a role other than helper.
        #[term("beyond_helper", "A role beyond helping", "own", derived)]
        BeyondHelper,
        /// At least one community is consulted, decides together with others, or leads at the stage.
        #[term("has_part", "Some community has a part", "own", derived)]
        HasPart,
        /// At least one community decides together with others, or leads, at some stage.
        #[term("co_creation", "Something is co-created", "own", derived)]
        CoCreation,
        /// The practice and a partner of the sector keep each other informed and coordinate their work.
        #[term("coordinated", "Work is coordinated", "own", derived)]
        Coordinated,
        /// The record lists every occasion on which people meet.
        #[term("all_contacts_recorded", "All contacts are recorded", "own", derived)]
        AllContactsRecorded,
    }

    /// An entry that looks like a slip in the record. It changes no mark.
    #[terms("warning", "Warning")]
    pub enum Warning {
        /// A municipality or a government representative is recorded outside government, or
        /// a business outside private enterprise.
        #[term("partner_kind_and_sector", "Kind and sector of a partner differ", "own", derived)]
        PartnerKindAndSector,
    }

    /// A part of a record or report that is shown to people and has no other name.
    #[terms("detail", "Detail")]
    pub enum Detail {
        /// The table shows the say of each community at each stage.
        #[term("participation", "Say at each stage", "own", derived)]
        Participation,
        /// The number of rungs by which the arriving community has more say than the receiving one.
        #[term("involvement_gap", "Gap", "own", derived)]
        InvolvementGap,
        /// The table counts the partners that surely serve each community in each life domain.
        #[term("partners_by_domain", "Known partners in each life domain", "own", derived)]
        PartnersByDomain,
        /// The record says that the practice has no partner in these sectors.
        #[term("sectors_missing", "Missing sectors", "own", derived)]
        SectorsMissing,
        /// The record says that the practice does not build these connections.
        #[term("connections_missing", "Missing connections", "own", derived)]
        ConnectionsMissing,
        /// The record lists occasions on which people meet.
        #[term("contacts", "Contacts", "own", derived)]
        Contacts,
        /// The record lists partners.
        #[term("partners", "Partners", "own", derived)]
        Partners,
        /// The record describes how the practice co-creates.
        #[term("method", "Method of co-creation", "own", derived)]
        Method,
    }

    /// Two statements in one record that cannot both be true. A document that contains them is refused.
    #[terms("contradiction", "Contradiction")]
    pub enum Contradiction {
        /// Staff are trained, but the practice has no staff.
        #[term("trained_without_staff", "Trained without staff", "own", derived)]
        TrainedWithoutStaff,
        /// Volunteers are trained, but neither community has volunteers in the practice.
        #[term("trained_without_volunteers", "Trained without volunteers", "own", derived)]
        TrainedWithoutVolunteers,
        /// Volunteers of a community have a role, but the community has no volunteers in the practice.
        #[term("role_without_volunteers", "Role without volunteers", "own", derived)]
        RoleWithoutVolunteers,
        /// Training covers a subject, but neither staff nor volunteers are trained.
        #[term("scope_without_training", "Scope without training", "own", derived)]
        ScopeWithoutTraining,
        /// Specialised care is informed by culture or addresses a topic, but the practice provides no specialised care.
        #[term("care_detail_without_care", "Detail of care without care", "own", derived)]
        CareDetailWithoutCare,
        /// Community members steer the care that they get, but have no say in it.
        #[term("driver_without_say", "Steering without a say", "own", derived)]
        DriverWithoutSay,
        /// The record describes how the practice co-creates, but denies elsewhere that there is such a method.
        #[term("method_without_flag", "Method described and denied", "own", derived)]
        MethodWithoutFlag,
        /// A method of co-creation is documented, but no community decides or leads at any
        /// stage.
        #[term("method_without_co_creation", "Method without co-creation", "own", derived)]
        MethodWithoutCoCreation,
        /// A partner opens a way into work, but is not a business.
        #[term("opening_without_business", "Way into work without business", "own", derived)]
        OpeningWithoutBusiness,
        /// The FOCUS assessment and the MHPSS assessment of the practice give opposite
        /// answers to the same fact.
        #[term("differs_from_mhpss", "FOCUS and MHPSS differ", "own", derived)]
        DiffersFromMhpss,
    }

    /// A demand or an observation of the Approach.
    #[terms("rule", "Rule of the Approach")]
    #[under(section: Section => rules)]
    pub enum Rule {
        /// The practice addresses all four core dimensions.
        #[term("four_dimensions", "All four dimensions", "§0", derived)]
        #[under(Section::Approach)]
        FourDimensions,

        /// The practice has mental health and psychosocial support as a component of its own.
        #[term("own_component", "Support as a component of its own", "§1")]
        #[under(Section::Mhpss)]
        OwnComponent,
        /// The practice provides psychosocial support as part of its normal routine.
        #[term("standard_practice", "Support as standard practice", "§1")]
        #[under(Section::Mhpss)]
        StandardPractice,
        /// The practice has staff and volunteers who are trained in mental health and
        /// psychosocial support.
        #[term("trained_workforce", "Trained staff and volunteers", "§1")]
        #[under(Section::Mhpss)]
        TrainedWorkforce,
        /// The practice trains its people beyond clinical conditions: training covers how to strengthen social and
        /// community support.
        #[term("training_beyond_clinical", "Training beyond the clinical", "§1")]
        #[under(Section::Mhpss)]
        TrainingBeyondClinical,
        /// The practice looks at mental health and psychosocial questions broadly, and not only at trauma.
        #[term("beyond_trauma", "Beyond trauma alone", "§1, mhpss §2")]
        #[under(Section::Mhpss)]
        BeyondTrauma,
        /// The people at the front line of the practice can notice distress, refer, and connect a person with a
        /// suitable service.
        #[term("frontline_abilities", "Abilities at the front line", "§1")]
        #[under(Section::Mhpss)]
        FrontlineAbilities,
        /// The specialised care of the practice, if it provides any, is informed by culture and addresses racism and
        /// discrimination.
        #[term("culturally_informed_specialists", "Culturally informed specialised care", "§1")]
        #[under(Section::Mhpss)]
        CulturallyInformedSpecialists,
        /// The practice provides psychosocial support as part of wider community services and draws on the cultures of
        /// the people there.
        #[term("support_within_services", "Support within community services", "§1")]
        #[under(Section::Mhpss)]
        SupportWithinServices,

        /// The practice understands integration as a dynamic process in which both sides change. It engages the
        /// receiving side as actively as the arriving side.
        #[term("two_way_process", "Two-way process", "§0, §2")]
        #[under(Section::Communities)]
        TwoWayProcess,
        /// The practice offers occasions on which the two communities meet.
        #[term("intergroup_contact", "Contact across the communities", "§0, §2")]
        #[under(Section::Communities)]
        IntergroupContact,
        /// Every contact across the communities takes place in a safe and supportive space and in a constructive way.
        #[term("meaningful_contact", "Meaningful contact", "§2")]
        #[under(Section::Communities)]
        MeaningfulContact,
        /// Some contact across the communities recurs, so that ties continue.
        #[term("lasting_contact", "Lasting contact", "§2")]
        #[under(Section::Communities)]
        LastingContact,
        /// Some contact across the communities is enjoyable and not mainly about settling in.
        #[term("enjoyable_contact", "Enjoyable contact", "§2", derived)]
        #[under(Section::Communities)]
        EnjoyableContact,
        /// People take part as equals in every town meeting of the practice.
        #[term("equal_voice_in_meetings", "Equal voice in town meetings", "§2, §3", derived)]
        #[under(Section::Communities)]
        EqualVoiceInMeetings,
        /// The practice builds bridges between newcomers and local people.
        #[term("social_bridges", "Social bridges", "§0, §2")]
        #[under(Section::Communities)]
        SocialBridges,
        /// The practice strengthens social bonds, and links between community members and services.
        #[term("social_bonds_and_links", "Social bonds and links", "§0, §2, mhpss §4")]
        #[under(Section::Communities)]
        SocialBondsAndLinks,
        /// The practice engages volunteers.
        #[term("volunteering", "Volunteering", "§2")]
        #[under(Section::Communities)]
        Volunteering,
        /// The practice engages volunteers of both communities.
        #[term("volunteers_from_both", "Volunteers from both communities", "§2", derived)]
        #[under(Section::Communities)]
        VolunteersFromBoth,
        /// The practice engages volunteers of the receiving community in a role other than helper.
        #[term("beyond_helping", "Beyond helping", "§2")]
        #[under(Section::Communities)]
        BeyondHelping,
        /// The practice tracks which effects contact has on people.
        #[term("contact_effects", "Effects of contact", "§2", derived)]
        #[under(Section::Communities)]
        ContactEffects,
        /// The practice makes it possible for both communities to draw on the resources of each life domain and to
        /// invest in them.
        #[term("shared_resources", "Shared resources", "§2", derived)]
        #[under(Section::Communities)]
        SharedResources,

        /// Both communities have a part in each of the five stages. A part is read here as being consulted, deciding
        /// together with others, or leading.
        #[term("every_stage_both_communities", "Both communities in every stage", "§3")]
        #[under(Section::Participation)]
        EveryStageBothCommunities,
        /// Both communities have the same say at each stage in which one of them has a part. The same say is read here
        /// as the same rung of involvement.
        #[term("equal_say", "Equal say", "§2, §3")]
        #[under(Section::Participation)]
        EqualSay,
        /// Each community takes an active part. This is read here as deciding together with others, or leading, in at
        /// least one stage.
        #[term("active_participants", "Active participants", "§2, §3", derived)]
        #[under(Section::Participation)]
        ActiveParticipants,
        /// The practice can show how it co-creates, if it co-creates anything.
        #[term("documented_method", "Documented method", "§3", derived)]
        #[under(Section::Participation)]
        DocumentedMethod,
        /// Community members steer the care that they get.
        #[term("drivers_of_own_care", "Community members steer their own care", "§3")]
        #[under(Section::Participation)]
        DriversOfOwnCare,
        /// Community members can give their views on the care that they get.
        #[term("say_in_own_care", "Say in one's own care", "§3")]
        #[under(Section::Participation)]
        SayInOwnCare,
        /// The practice tracks which effects participation has.
        #[term("participation_effects", "Effects of participation", "§3", derived)]
        #[under(Section::Participation)]
        ParticipationEffects,

        /// The practice has partners from business, government and the non-profit sector.
        #[term("three_sectors", "Partners from three sectors", "§4")]
        #[under(Section::Partnerships)]
        ThreeSectors,
        /// The practice coordinates its work with at least one partner from each sector in which it has partners.
        #[term("coordination", "Coordination with partners", "§0, §4")]
        #[under(Section::Partnerships)]
        Coordination,
        /// The practice is connected with an actor in mental health and psychosocial
        /// support, or is one itself.
        #[term("mhpss_linkage", "Tie to mental health and psychosocial support", "§4")]
        #[under(Section::Partnerships)]
        MhpssLinkage,
        /// For each life domain, the practice has a partner that addresses the needs of both communities.
        #[term("life_domains", "Partners in every life domain", "§4")]
        #[under(Section::Partnerships)]
        LifeDomains,
        /// The practice has ties to a municipality and to a key government representative.
        #[term("public_authorities", "Ties to public authorities", "§4")]
        #[under(Section::Partnerships)]
        PublicAuthorities,
        /// The practice advocates for both communities: for fewer stressors after migration, and for services that
        /// are open, fair and tailored to needs.
        #[term("advocacy", "Advocacy", "§4")]
        #[under(Section::Partnerships)]
        Advocacy,
        /// The partnerships of the practice address socioeconomic and sociopsychological factors.
        #[term("both_kinds_of_factor", "Both kinds of factor", "§4")]
        #[under(Section::Partnerships)]
        BothKindsOfFactor,
        /// The practice has business partners that open ways into work.
        #[term("labour_openings", "Ways into work", "§4")]
        #[under(Section::Partnerships)]
        LabourOpenings,
        /// The practice tracks which effects its ties to public authorities have.
        #[term("partnership_effects", "Effects of partnerships", "§4", derived)]
        #[under(Section::Partnerships)]
        PartnershipEffects,
    }
}
