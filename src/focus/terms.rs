//! The closed sets of the FOCUS Approach.
//!
//! [`Community`], [`Lens`], [`Outcome`] and [`Sector`] are used by other frameworks of this crate too.

use super::FRAMEWORK;
use crate::terms;

terms! {
    "focus" FRAMEWORK;

    /// One of the four core dimensions of integration practice. None of them ranks
    /// above another, and none has a weight.
    #[terms("dimension", "Core dimension")]
    pub enum Dimension {
        /// What people need for their minds and relations is met openly, as a component
        /// of integration work in its own right and in its daily routine.
        #[term("mhpss", "Mental health and psychosocial support", "§0, §1")]
        Mhpss,
        /// Newcomers and people of the place are engaged alike, meet in good
        /// conditions and form ties with each other.
        #[term("communities", "Arriving and receiving communities", "§0, §2")]
        Communities,
        /// The people whom a programme is for help to shape it, from the first look at
        /// needs to the last look at results.
        #[term("participation", "Participatory and co-creative approaches", "§0, §3")]
        Participation,
        /// Business, public bodies and civil society work together, so that the many
        /// needs of both communities are covered.
        #[term("partnerships", "Multi-stakeholder partnerships and coordination", "§0, §4")]
        Partnerships,
    }

    /// A group of rules: the Approach as a whole, or one of its dimensions.
    #[terms("section", "FOCUS section")]
    pub enum Section {
        /// The frame as a whole: whether all four dimensions are taken up.
        #[term("approach", "The Approach as a whole", "§0")]
        Approach,
        /// What the first dimension asks: wellbeing support as an explicit part of the
        /// practice, trained people, and help that goes beyond trauma.
        #[term("mhpss", "Mental health and psychosocial support", "§1")]
        Mhpss,
        /// What the second dimension asks: contact of good quality, social ties, and
        /// volunteers from both sides.
        #[term("communities", "Arriving and receiving communities", "§2")]
        Communities,
        /// What the third dimension asks: a part in every stage of the programme, and
        /// the same say for both communities.
        #[term("participation", "Participatory and co-creative approaches", "§3")]
        Participation,
        /// What the fourth dimension asks: partners from every sector and field of
        /// life, public authorities among them, and advocacy.
        #[term("partnerships", "Multi-stakeholder partnerships and coordination", "§4")]
        Partnerships,
    }

    /// One of the two groups of people between whom integration takes place. Nobody
    /// belongs to one for good: with time, those who arrived become part of the
    /// community that receives others.
    #[terms("community", "Community")]
    pub enum Community {
        /// People who have come to the place recently, such as migrants and refugees.
        #[term("arriving", "Arriving community", "§0, §2")]
        Arriving,
        /// People who already live in the place where others arrive, whatever their
        /// own history.
        #[term("receiving", "Receiving community", "§0, §2")]
        Receiving,
    }

    /// A step in the life of a programme in which the communities concerned should
    /// have a part.
    #[terms("stage", "Programme stage")]
    pub enum Stage {
        /// Finding out what people need and what the situation is, before anything is
        /// planned.
        #[term("assessment", "Assessment of needs and situation", "§3")]
        Assessment,
        /// Deciding what the programme is to achieve and how it will work.
        #[term("design", "Design", "§3")]
        Design,
        /// Carrying out what was planned.
        #[term("implementation", "Implementation", "§3")]
        Implementation,
        /// Following how the work goes while it is under way.
        #[term("monitoring", "Monitoring", "§3")]
        Monitoring,
        /// Judging what came of the work.
        #[term("evaluation", "Evaluation", "§3")]
        Evaluation,
    }

    /// How much say a community has at a stage, from no part at all to leading it. The
    /// Approach tells passive receiving, giving input, and active and equal
    /// participation apart; the five rungs are a reading of this.
    #[terms("involvement", "Involvement")]
    pub enum Involvement {
        /// The community has no part: things are done for it or without it.
        #[term("none", "No part", "§3", derived)]
        None,
        /// The community is told what is happening but is not asked.
        #[term("informed", "Informed", "§3", derived)]
        Informed,
        /// The community is asked, and its views are taken in; others decide.
        #[term("consulted", "Consulted", "§3", derived)]
        Consulted,
        /// The community decides together with those who run the programme.
        #[term("co_decides", "Decides together with others", "§3", derived)]
        CoDecides,
        /// The community takes the lead; those who run the programme support it.
        #[term("leads", "Leads", "§3", derived)]
        Leads,
    }

    /// A kind of social tie that integration work helps to form and to keep up.
    #[terms("connection", "Social connection")]
    pub enum Connection {
        /// A tie between people of the same community.
        #[term("bond", "Social bond", "§0, §2")]
        Bond,
        /// A tie between a newcomer and somebody of the receiving community.
        #[term("bridge", "Social bridge", "§0, §2")]
        Bridge,
        /// A tie between a member of either community and the services or institutions
        /// that matter to them. The opening of the text calls it a connection.
        #[term("link", "Social link", "§0, §2; MHPSS brief §4")]
        Link,
    }

    /// Among whom an occasion of contact brings people together.
    #[terms("among", "Among whom")]
    pub enum Among {
        /// Newcomers meet newcomers, as peers.
        #[term("within_arriving", "Within the arriving community", "§2")]
        WithinArriving,
        /// People of the place meet each other.
        #[term("within_receiving", "Within the receiving community", "§2", derived)]
        WithinReceiving,
        /// Newcomers and people of the place meet each other.
        #[term("across", "Across the two communities", "§0, §2")]
        Across,
    }

    /// The form that an occasion of contact takes. The named ones are examples of the
    /// text, not a closed choice.
    #[terms("contact_format", "Form of contact")]
    pub enum ContactFormat {
        /// People make things by hand or create art together.
        #[term("arts_and_crafts", "Arts and crafts", "§2")]
        ArtsAndCrafts,
        /// People share another creative pastime, such as music, cooking or gardening.
        #[term("creative_hobby", "Other creative hobby", "§2")]
        CreativeHobby,
        /// People play sports or are physically active together.
        #[term("sports", "Sports", "§2")]
        Sports,
        /// People of the place gather to talk about matters that concern them all. It
        /// is a good form only where everybody has an equal voice.
        #[term("town_meeting", "Town meeting", "§2")]
        TownMeeting,
        /// Any other form of contact.
        #[term("other", "Other form", "§2", derived)]
        Other,
    }

    /// Something that is true of one occasion of contact when the answer is yes. What
    /// contact is like counts for more than how much of it there is.
    #[terms("contact_flag", "Quality of a contact")]
    pub enum ContactFlag {
        /// People meet in surroundings that are safe and supportive for all of them.
        #[term("safe_space", "Safe and supportive space", "§2")]
        SafeSpace,
        /// The encounter is set up so that people deal with each other in a positive
        /// way and something good comes of it.
        #[term("constructive", "Constructive and positive", "§2")]
        Constructive,
        /// The same people have the chance to meet again and again, so that ties last.
        #[term("recurring", "Recurring", "§2")]
        Recurring,
        /// Those present take part as equals, and care is taken that they can.
        #[term("equal_footing", "On an equal footing", "§2")]
        EqualFooting,
        /// People come because it is a pleasure to do this together.
        #[term("enjoyable", "Enjoyable", "§2")]
        Enjoyable,
        /// The occasion deals mainly with settling in, such as papers, housing or
        /// finding one's way among offices.
        #[term("about_settlement", "About settling in", "§2")]
        AboutSettlement,
    }

    /// What contact between the communities can change in their members.
    #[terms("contact_effect", "Effect of contact")]
    pub enum ContactEffect {
        /// What members of the two communities think of each other.
        #[term("attitudes", "Attitudes", "§2")]
        Attitudes,
        /// What members of the two communities feel towards each other.
        #[term("emotions", "Emotions", "§2")]
        Emotions,
        /// What members of the two communities are ready to do with or for each other.
        #[term("behavioural_intentions", "Behavioural intentions", "§2")]
        BehaviouralIntentions,
        /// How far members of the two communities rely on one another.
        #[term("mutual_trust", "Trust in each other", "§2")]
        MutualTrust,
        /// How far members of the two communities rely on the services around them.
        #[term("trust_in_services", "Trust in services", "§2")]
        TrustInServices,
    }

    /// A part that a volunteer can play between the communities.
    #[terms("volunteer_role", "Volunteer role")]
    pub enum VolunteerRole {
        /// Gives help that others receive: the usual pattern, and not enough by
        /// itself.
        #[term("helper", "Helper", "§2")]
        Helper,
        /// Brings people of the two communities together and tends the ties between
        /// them.
        #[term("connector", "Connector", "§2")]
        Connector,
        /// Engages with people of the other community side by side, outside the
        /// pattern of one giving and the other receiving.
        #[term("equal_partner", "Equal partner", "§2")]
        EqualPartner,
        /// Has gained the confidence of peers and counts among them as somebody who
        /// knows.
        #[term("credible_peer", "Credible peer", "§2")]
        CrediblePeer,
        /// Speaks up against the stigma that newcomers meet.
        #[term("advocate", "Advocate", "§2")]
        Advocate,
        /// Explains each community to the other, so that both understand more.
        #[term("educator", "Educator", "§2")]
        Educator,
    }

    /// What volunteering can open up for newcomers and for the place as a whole.
    #[terms("volunteering_effect", "Effect of volunteering")]
    pub enum VolunteeringEffect {
        /// Somebody who has just arrived finds a way into the community.
        #[term("entry_point", "Way into the community", "§2")]
        EntryPoint,
        /// Newcomers come to take part in the life of the place and, from there, of
        /// society.
        #[term("wider_participation", "Part in community and society", "§2")]
        WiderParticipation,
        /// Members of both communities become active for the good of the place as a
        /// whole.
        #[term("whole_of_community", "Activated whole community", "§2")]
        WholeOfCommunity,
        /// What is gained in one field of life helps to gain something in the next,
        /// and so on.
        #[term("resource_spiral", "Resource acquisition spiral", "§2")]
        ResourceSpiral,
    }

    /// A direction in which a community moves forward as its members gain resources
    /// and connections.
    #[terms("progress", "Community progress")]
    pub enum Progress {
        /// Relations and life together become better.
        #[term("social", "Social progress", "§2")]
        Social,
        /// Income, work and material standing become better.
        #[term("economic", "Economic progress", "§2")]
        Economic,
        /// Voice and part in public affairs become better.
        #[term("political", "Political progress", "§2")]
        Political,
    }

    /// A field of life which both communities draw on and add to. FOCUS quotes the
    /// five from the Indicators of Integration framework.
    #[terms("life_domain", "Life domain")]
    pub enum LifeDomain {
        /// Having a decent place to live.
        #[term("housing", "Housing", "§2, §4")]
        Housing,
        /// Learning of every kind and at every age.
        #[term("education", "Education", "§2, §4")]
        Education,
        /// Employment, and the ways into it.
        #[term("work", "Work", "§2, §4")]
        Work,
        /// Free time and what people do with it.
        #[term("leisure", "Leisure", "§2, §4")]
        Leisure,
        /// Care for body and mind, and help from social services.
        #[term("health_and_social_care", "Health and social care", "§2, §4")]
        HealthAndSocialCare,
    }

    /// How people relate to a field of life as a stock of resources.
    #[terms("resource_use", "Use of a resource")]
    pub enum ResourceUse {
        /// They take from the stock what helps them to secure something else.
        #[term("draws_on", "Draws on it", "§2")]
        DrawsOn,
        /// They add something of their own to the stock.
        #[term("invests_in", "Invests in it", "§2")]
        InvestsIn,
    }

    /// What training in mental health and psychosocial support covers.
    #[terms("training_scope", "Scope of training")]
    pub enum TrainingScope {
        /// Recognising and managing mental health conditions.
        #[term("clinical_conditions", "Clinical conditions", "§1")]
        ClinicalConditions,
        /// Making the support that people get from those around them and from their
        /// community stronger, so that each of them and all together are better off.
        #[term("social_and_community_support", "Social and community support", "§1")]
        SocialAndCommunitySupport,
    }

    /// Whose wellbeing is to improve.
    #[terms("wellbeing_level", "Level of wellbeing")]
    pub enum WellbeingLevel {
        /// That of single persons.
        #[term("individual", "Individual", "§1, §3")]
        Individual,
        /// That of a community together.
        #[term("community", "Community", "§1, §3")]
        Community,
    }

    /// The view through which a practice looks at mental health.
    #[terms("lens", "Lens")]
    pub enum Lens {
        /// Mental health is seen through the harm that people have lived through. As
        /// the only view it is too narrow.
        #[term("trauma", "Trauma", "§1; MHPSS brief §1, §2")]
        Trauma,
        /// Mental health is seen together with the everyday psychological and social
        /// sides of life.
        #[term("broad_psychosocial", "Broad psychosocial", "§1; MHPSS brief §1, §2")]
        BroadPsychosocial,
    }

    /// What everybody who works with forcibly displaced people should be able to do.
    #[terms("frontline_ability", "Frontline ability")]
    pub enum FrontlineAbility {
        /// To notice that a person is in distress.
        #[term("identify_distress", "Identify distress", "§1")]
        IdentifyDistress,
        /// To hand a person in distress on to somebody who can help.
        #[term("refer", "Refer", "§1")]
        Refer,
        /// To make sure that the person actually reaches a service that fits.
        #[term("connect_to_service", "Connect to a service", "§1")]
        ConnectToService,
    }

    /// What specialised mental health care has to take up besides the condition
    /// itself.
    #[terms("specialist_topic", "Topic of specialised care")]
    pub enum SpecialistTopic {
        /// The culture of the person: care respects it and is informed by it.
        #[term("culture", "Culture", "§1")]
        Culture,
        /// Racism that the person meets.
        #[term("racism", "Racism", "§1")]
        Racism,
        /// Discrimination that the person meets.
        #[term("discrimination", "Discrimination", "§1")]
        Discrimination,
    }

    /// What can come of letting people take part in shaping a programme and their own
    /// care.
    #[terms("participation_effect", "Effect of participation")]
    pub enum ParticipationEffect {
        /// The communities regard the practice as their own.
        #[term("ownership", "Community ownership", "§3")]
        Ownership,
        /// The practice suits the cultures of those whom it is for.
        #[term("cultural_fit", "Cultural fit", "§3")]
        CulturalFit,
        /// The practice suits the local situation.
        #[term("contextual_fit", "Fit with the local situation", "§3")]
        ContextualFit,
        /// The main needs in every part of the community are met.
        #[term("core_needs", "Core needs met", "§3")]
        CoreNeeds,
        /// People feel that they stand on one level, within their own group and with
        /// the other.
        #[term("equality", "Sense of equality", "§3")]
        Equality,
        /// People feel able to act for themselves.
        #[term("empowerment", "Empowerment", "§3")]
        Empowerment,
        /// People feel that they decide for themselves.
        #[term("autonomy", "Autonomy", "§3")]
        Autonomy,
        /// People feel that they are taken seriously.
        #[term("respect", "Respect", "§3")]
        Respect,
        /// The networks of refugees who take part grow, which may bring social and
        /// economic gains later on.
        #[term("social_capital", "Social capital", "§3")]
        SocialCapital,
    }

    /// A part of society from which partners come.
    #[terms("sector", "Stakeholder sector")]
    pub enum Sector {
        /// Business: firms and self-employed people who work for profit.
        #[term("private_enterprise", "Private enterprise", "§4")]
        PrivateEnterprise,
        /// The state at any tier, from the municipality to the national government.
        #[term("government", "Government", "§4")]
        Government,
        /// Civil society: associations, charities and other bodies that do not work
        /// for profit.
        #[term("non_profit", "Non-profit sector", "§4")]
        NonProfit,
    }

    /// What a partner is. One partner may be of several kinds.
    #[terms("partner_kind", "Kind of partner")]
    pub enum PartnerKind {
        /// The administration of a town or another local authority.
        #[term("municipality", "Municipality", "§4")]
        Municipality,
        /// Somebody in government, at any tier, whose word has weight for integration.
        #[term("government_representative", "Key government representative", "§4")]
        GovernmentRepresentative,
        /// A body that provides mental health or psychosocial support.
        #[term("mhpss_actor", "Provider of mental health and psychosocial support", "§4")]
        MhpssActor,
        /// A service or organisation that is active in one of the life domains.
        #[term("service_provider", "Service provider in a life domain", "§4")]
        ServiceProvider,
        /// A firm, for example one that opens ways into work.
        #[term("business", "Business", "§4")]
        Business,
        /// A body that people of a community run themselves, such as a migrant
        /// association or a neighbourhood club.
        #[term("community_organisation", "Community organisation", "§4", derived)]
        CommunityOrganisation,
    }

    /// A way into the labour market that a partner from business can open.
    #[terms("labour_opening", "Way into work")]
    pub enum LabourOpening {
        /// Somebody learns an occupation within a firm and in a set course.
        #[term("apprenticeship", "Apprenticeship", "§4")]
        Apprenticeship,
        /// Somebody learns what a job takes while already doing it.
        #[term("on_the_job_training", "On-the-job training", "§4")]
        OnTheJobTraining,
    }

    /// A kind of condition that helps or hinders integration and that partnerships
    /// work on.
    #[terms("integration_factor", "Integration factor")]
    pub enum IntegrationFactor {
        /// Material and social conditions, such as income, work and housing.
        #[term("socioeconomic", "Socioeconomic factors", "§4")]
        Socioeconomic,
        /// Social and mental conditions, such as trust, attitudes and wellbeing.
        #[term("sociopsychological", "Sociopsychological factors", "§4")]
        Sociopsychological,
    }

    /// What advocacy presses for.
    #[terms("advocacy_aim", "Aim of advocacy")]
    pub enum AdvocacyAim {
        /// Changes that ease the common strains of life after arrival, which slow
        /// integration down.
        #[term("post_migration_stressors", "Fewer stressors after arrival", "§4")]
        PostMigrationStressors,
        /// Services are open to everybody on the same terms.
        #[term("equal_access", "Equal access to services", "§4")]
        EqualAccess,
        /// Access is fair: those who face more obstacles get more help to come in.
        #[term("equitable_access", "Equitable access to services", "§4")]
        EquitableAccess,
        /// Services are fitted to what people need.
        #[term("tailored_services", "Services tailored to needs", "§4")]
        TailoredServices,
    }

    /// What the Approach wants to raise in all members of both communities.
    #[terms("outcome", "Outcome")]
    pub enum Outcome {
        /// People rely on each other.
        #[term("trust", "Trust", "MHPSS brief §4")]
        Trust,
        /// People give to each other and receive from each other.
        #[term("reciprocity", "Reciprocity", "MHPSS brief §4")]
        Reciprocity,
        /// People have ties with others and make use of them.
        #[term("social_connectedness", "Social connectedness", "MHPSS brief §4")]
        SocialConnectedness,
        /// People are well in body, mind and relations.
        #[term("wellbeing", "Wellbeing", "MHPSS brief §4")]
        Wellbeing,
        /// People get through hard times and recover from them.
        #[term("resilience", "Resilience", "MHPSS brief §4")]
        Resilience,
        /// People feel that they have a place among the others.
        #[term("belonging", "Sense of belonging", "MHPSS brief §4")]
        Belonging,
    }

    /// Something that is true of the practice as a whole when the answer is yes.
    #[terms("flag", "FOCUS yes/no fact")]
    pub enum Flag {
        /// Mental health and psychosocial support is a component of the practice that
        /// is named and planned for itself, not taken for granted.
        #[term("standalone", "Support is a component of its own", "§1")]
        Standalone,
        /// Psychosocial support is part of the normal routine of the practice, not an
        /// exception.
        #[term("standard_practice", "Support is standard practice", "§1")]
        StandardPractice,
        /// Paid staff carry out the practice or a part of it.
        #[term("has_staff", "There are paid staff", "§1")]
        HasStaff,
        /// The staff who carry out the practice are trained in mental health and
        /// psychosocial support.
        #[term("staff_trained", "Staff are trained", "§1")]
        StaffTrained,
        /// The volunteers of the practice are trained in mental health and
        /// psychosocial support.
        #[term("volunteers_trained", "Volunteers are trained", "§1")]
        VolunteersTrained,
        /// The practice provides specialised mental health care, itself or through
        /// others on its behalf.
        #[term("specialised_care", "Specialised care is provided", "§1")]
        SpecialisedCare,
        /// Psychosocial support is given inside wider services for the community.
        #[term("within_community_services", "Support within community services", "§1")]
        WithinCommunityServices,
        /// Psychosocial support takes into account the several cultures from which the
        /// people of the place come.
        #[term("multicultural", "Support informed by the cultures present", "§1")]
        Multicultural,
        /// The practice treats integration as a moving process in which both
        /// communities change, and it engages the receiving community as actively as
        /// the arriving one.
        #[term("two_way", "Integration as a two-way process", "§0, §2")]
        TwoWay,
        /// The practice can show with a real example how it creates its work together
        /// with the communities.
        #[term("documented_method", "Method of co-creation is documented", "§3")]
        DocumentedMethod,
        /// Community members have a say in the care that they themselves receive.
        #[term("say_in_own_care", "Say in one's own care", "§3")]
        SayInOwnCare,
    }

    /// Something that follows from other facts and that a point or a condition needs a
    /// name for.
    #[terms("aspect", "FOCUS aspect")]
    pub enum Aspect {
        /// Volunteers are engaged.
        #[term("volunteers_present", "Volunteers are engaged", "§2", derived)]
        VolunteersPresent,
        /// Staff or volunteers are trained in mental health and psychosocial support.
        #[term("somebody_trained", "Staff or volunteers are trained", "§1", derived)]
        SomebodyTrained,
        /// An occasion of contact across the communities is a pleasure in itself and is
        /// not mainly about settling in.
        #[term("enjoyable_not_about_settlement", "Enjoyable and not about settling in", "§2", derived)]
        EnjoyableNotAboutSettlement,
        /// Volunteers of the receiving community play some part other than that of a
        /// helper.
        #[term("beyond_helper", "A role beyond helping", "§2", derived)]
        BeyondHelper,
        /// At least one of the communities is consulted at the stage, or more.
        #[term("has_part", "Some community has a part", "§3", derived)]
        HasPart,
        /// At some stage one of the communities decides together with others, or
        /// leads.
        #[term("co_creation", "Something is co-created", "§3", derived)]
        CoCreation,
        /// Among the partners is a municipality or a key representative of government.
        #[term("public_authority", "A public authority is a partner", "§4", derived)]
        PublicAuthority,
    }

    /// Something in the record that looks like a slip. It changes no mark.
    #[terms("warning", "FOCUS warning")]
    pub enum Warning {
        /// A partner is recorded as one thing and in the sector of another, such as a
        /// municipality outside government.
        #[term("partner_kind_and_sector", "Kind and sector of a partner differ", "§4", derived)]
        PartnerKindAndSector,
    }

    /// What the Approach asks of a practice.
    #[terms("rule", "FOCUS rule")]
    #[under(section: Section)]
    pub enum Rule {
        /// The practice takes up all four core dimensions.
        #[term("four_dimensions", "All four dimensions", "§0", derived)]
        #[under(Section::Approach)]
        FourDimensions,
        /// Mental health and psychosocial support stands as a component of its own and
        /// is given as a matter of routine.
        #[term("own_component", "Support as a component of its own", "§1")]
        #[under(Section::Mhpss)]
        OwnComponent,
        /// Those who carry out the practice, staff and volunteers alike, are trained in
        /// mental health and psychosocial support.
        #[term("trained_workforce", "Trained staff and volunteers", "§1")]
        #[under(Section::Mhpss)]
        TrainedWorkforce,
        /// Training does not stop at clinical conditions but shows how social and
        /// community support raises wellbeing.
        #[term("training_beyond_clinical", "Training beyond the clinical", "§1")]
        #[under(Section::Mhpss)]
        TrainingBeyondClinical,
        /// Trauma is not the only view of mental health: its psychological and social
        /// sides are considered broadly.
        #[term("beyond_trauma", "Beyond trauma alone", "§1; MHPSS brief §2")]
        #[under(Section::Mhpss)]
        BeyondTrauma,
        /// Those who work with displaced people notice distress, can refer, and see to
        /// it that the right service is reached.
        #[term("frontline_abilities", "Abilities at the front line", "§1")]
        #[under(Section::Mhpss)]
        FrontlineAbilities,
        /// Specialised care, where it is provided, is shaped by culture and takes up
        /// racism and discrimination.
        #[term("culturally_informed_specialists", "Culturally informed specialised care", "§1")]
        #[under(Section::Mhpss)]
        CulturallyInformedSpecialists,
        /// Psychosocial support has its place inside wider community services and draws
        /// on the cultures of the people there.
        #[term("support_within_services", "Support within community services", "§1")]
        #[under(Section::Mhpss)]
        SupportWithinServices,
        /// Integration is understood as a moving process that asks something of both
        /// communities.
        #[term("two_way_process", "Two-way process", "§0, §2")]
        #[under(Section::Communities)]
        TwoWayProcess,
        /// There are occasions on which the two communities meet each other.
        #[term("intergroup_contact", "Contact across the communities", "§0, §2")]
        #[under(Section::Communities)]
        IntergroupContact,
        /// Every contact across the communities takes place in a safe, supportive space
        /// and in a constructive way.
        #[term("meaningful_contact", "Meaningful contact", "§2")]
        #[under(Section::Communities)]
        MeaningfulContact,
        /// Some contact across the communities recurs, so that ties can last.
        #[term("lasting_contact", "Lasting contact", "§2")]
        #[under(Section::Communities)]
        LastingContact,
        /// Some contact across the communities is there for the joy of it and not for
        /// the sake of settling in.
        #[term("enjoyable_contact", "Enjoyable contact", "§2", derived)]
        #[under(Section::Communities)]
        EnjoyableContact,
        /// In every town meeting people take part as equals.
        #[term("equal_voice_in_meetings", "Equal voice in town meetings", "§2", derived)]
        #[under(Section::Communities)]
        EqualVoiceInMeetings,
        /// The practice builds bridges between newcomers and people of the place.
        #[term("social_bridges", "Social bridges", "§0, §2")]
        #[under(Section::Communities)]
        SocialBridges,
        /// The practice strengthens bonds within each community and links to services.
        #[term("social_bonds_and_links", "Social bonds and links", "§0, §2; MHPSS brief §4")]
        #[under(Section::Communities)]
        SocialBondsAndLinks,
        /// People of both communities are engaged as volunteers.
        #[term("volunteers_from_both", "Volunteers from both communities", "§2")]
        #[under(Section::Communities)]
        VolunteersFromBoth,
        /// Volunteers of the receiving community do more than help people who receive
        /// help.
        #[term("beyond_helping", "Beyond helping", "§2")]
        #[under(Section::Communities)]
        BeyondHelping,
        /// The practice follows what contact changes in people.
        #[term("contact_effects", "Effects of contact", "§2", derived)]
        #[under(Section::Communities)]
        ContactEffects,
        /// In each life domain both communities take from the common stock of resources
        /// and add to it.
        #[term("shared_resources", "Shared resources", "§2", derived)]
        #[under(Section::Communities)]
        SharedResources,
        /// Both communities have a part in each of the five stages, which is read here
        /// as being consulted or more.
        #[term("every_stage_both_communities", "Both communities in every stage", "§3")]
        #[under(Section::Participation)]
        EveryStageBothCommunities,
        /// At each stage in which one of the communities has a part, both have the same
        /// say, which is read here as standing on the same rung.
        #[term("equal_say", "Equal say", "§2, §3")]
        #[under(Section::Participation)]
        EqualSay,
        /// Both communities help to decide what is needed and how the programme is
        /// designed; being consulted counts in part.
        #[term("shape_needs_and_design", "Shaping needs and design", "§3")]
        #[under(Section::Participation)]
        ShapeNeedsAndDesign,
        /// Each community takes an active part, which is read here as deciding together
        /// with others or leading at one stage at least.
        #[term("active_participants", "Active participants", "§2, §3", derived)]
        #[under(Section::Participation)]
        ActiveParticipants,
        /// Where something is co-created, the practice can show how this is really
        /// done.
        #[term("documented_method", "Documented method", "§3", derived)]
        #[under(Section::Participation)]
        DocumentedMethod,
        /// People have a say in the care that they receive.
        #[term("say_in_own_care", "Say in one's own care", "§3")]
        #[under(Section::Participation)]
        SayInOwnCare,
        /// The practice follows what comes of participation.
        #[term("participation_effects", "Effects of participation", "§3", derived)]
        #[under(Section::Participation)]
        ParticipationEffects,
        /// Among the partners are business, government and non-profit bodies.
        #[term("three_sectors", "Partners from three sectors", "§4")]
        #[under(Section::Partnerships)]
        ThreeSectors,
        /// The practice is connected with somebody who provides mental health and
        /// psychosocial support.
        #[term("mhpss_linkage", "Tie to mental health and psychosocial support", "§4")]
        #[under(Section::Partnerships)]
        MhpssLinkage,
        /// For each life domain and each community some partner meets needs there.
        #[term("life_domains", "Partners in every life domain", "§4")]
        #[under(Section::Partnerships)]
        LifeDomains,
        /// The practice is connected with a municipality or a key representative of
        /// government.
        #[term("public_authorities", "Ties to public authorities", "§4")]
        #[under(Section::Partnerships)]
        PublicAuthorities,
        /// The practice presses, on behalf of both communities, for fewer stressors
        /// after arrival and for services that are open, fair and fitted to needs.
        #[term("advocacy", "Advocacy", "§4")]
        #[under(Section::Partnerships)]
        Advocacy,
        /// Partnerships work on socioeconomic and on sociopsychological factors.
        #[term("both_kinds_of_factor", "Both kinds of factor", "§4")]
        #[under(Section::Partnerships)]
        BothKindsOfFactor,
    }
}

impl Involvement {
    /// The rung of the ladder, from 0 for no part to 4 for leading.
    ///
    /// ```
    /// use dynamic_integration::focus::Involvement;
    ///
    /// assert_eq!(Involvement::Consulted.rung(), 2);
    /// assert!(Involvement::CoDecides > Involvement::Consulted);
    /// ```
    #[must_use]
    pub const fn rung(self) -> i8 {
        self as i8
    }

    /// Whether this counts as having a part: being consulted, or more. Where the line is drawn is
    /// this crate's reading.
    ///
    /// ```
    /// use dynamic_integration::focus::Involvement;
    ///
    /// assert!(Involvement::Consulted.has_part());
    /// assert!(!Involvement::Informed.has_part());
    /// ```
    #[must_use]
    pub const fn has_part(self) -> bool {
        self.rung() >= Self::Consulted.rung()
    }

    /// Whether this counts as an active part: deciding together with others, or leading. Where
    /// the line is drawn is this crate's reading.
    ///
    /// ```
    /// use dynamic_integration::focus::Involvement;
    ///
    /// assert!(Involvement::CoDecides.is_active());
    /// assert!(!Involvement::Consulted.is_active());
    /// ```
    #[must_use]
    pub const fn is_active(self) -> bool {
        self.rung() >= Self::CoDecides.rung()
    }
}
