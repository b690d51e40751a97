/** The documents of the library, made from its JSON Schemas by types.mjs. */

/**
 * The kind of an organisation. These kinds are this crate's own, as broad as people need.
 *
 * - `public_authority`: Public authority: A body of the state, a region or a municipality.
 * - `intergovernmental`: Intergovernmental organisation: An organisation of several states, such as an agency of the United Nations.
 * - `international_ngo`: International non-governmental organisation: A non-governmental organisation that works in several countries.
 * - `ngo`: Non-governmental organisation: A non-governmental organisation.
 * - `civil_society_organisation`: Civil society organisation: An association or initiative of citizens.
 * - `migrant_organisation`: Organisation led by migrants or refugees: An organisation led by migrants or refugees.
 * - `faith_based`: Faith-based organisation: A religious community, or an organisation that belongs to one.
 * - `academic`: Academic institution: A university, other institution of higher education or research institute.
 * - `social_enterprise`: Social enterprise: A business with a social aim.
 * - `private_enterprise`: Private enterprise: A business.
 * - `trade_union`: Trade union: A trade union or a chamber of labour.
 * - `foundation`: Foundation: A foundation that funds or runs projects.
 * - `media`: Media: A newspaper, broadcaster or other medium.
 * - `other`: Other: Another kind, which the description of the practice can name.
 */
export type CoreOrganisationKind =
  | "public_authority"
  | "intergovernmental"
  | "international_ngo"
  | "ngo"
  | "civil_society_organisation"
  | "migrant_organisation"
  | "faith_based"
  | "academic"
  | "social_enterprise"
  | "private_enterprise"
  | "trade_union"
  | "foundation"
  | "media"
  | "other";
/**
 * A group of people for whom a practice is meant. The groups are this crate's own, as broad as people need. A group that is missing is recorded in words.
 *
 * - `people_with_migratory_background`: People with migratory background: Migrants, refugees and their descendants.
 * - `migrants`: Migrants: People who moved to another country.
 * - `refugees`: Refugees: People who were recognised as refugees, or who fled.
 * - `asylum_seekers`: Asylum seekers: People whose claim for asylum is not decided.
 * - `beneficiaries_of_international_protection`: Beneficiaries of international protection: People with refugee status, subsidiary or temporary protection.
 * - `newcomers`: Newcomers: People who arrived a short time ago.
 * - `returnees`: Returnees: People who returned to their country of origin.
 * - `internally_displaced`: Internally displaced people: People who had to leave their homes but stayed in their own country.
 * - `stateless`: Stateless people: People whom no state considers to be its nationals.
 * - `undocumented_migrants`: Undocumented migrants: People without a permit to stay.
 * - `migrant_workers`: Migrant workers: People who work in a country whose nationality they do not have.
 * - `migrant_women`: Migrant women: Women who are migrants or refugees.
 * - `second_generation`: Second generation: Children of people who migrated.
 * - `children`: Children: People under eighteen.
 * - `unaccompanied_minors`: Unaccompanied minors: Children without a parent or guardian.
 * - `young_people`: Young people: Young adults and adolescents.
 * - `older_people`: Older people: People of advanced age.
 * - `families`: Families: Parents or guardians with children.
 * - `lgbtiq_people`: LGBTIQ people: Lesbian, gay, bisexual, trans, intersex and queer people.
 * - `people_with_disability`: People with disability: People with a long-term impairment.
 * - `trafficking_victims`: Victims of trafficking: People who were trafficked.
 * - `exploitation_victims`: Victims of exploitation: People who were exploited.
 * - `former_prisoners`: Former prisoners: People who were released from prison.
 * - `most_vulnerable`: Most vulnerable people: People in the most vulnerable situations.
 * - `job_seekers`: Job seekers: People who are looking for work.
 * - `entrepreneurs`: Entrepreneurs: People who run or start a business.
 * - `pupils_and_students`: Pupils and students: People at school or university.
 * - `receiving_society`: Receiving society: People who already live in the place.
 * - `professionals`: Professionals: People who work with migrants or refugees, such as teachers and health workers.
 * - `volunteers`: Volunteers: People who work unpaid.
 */
export type CoreTargetGroup =
  | "people_with_migratory_background"
  | "migrants"
  | "refugees"
  | "asylum_seekers"
  | "beneficiaries_of_international_protection"
  | "newcomers"
  | "returnees"
  | "internally_displaced"
  | "stateless"
  | "undocumented_migrants"
  | "migrant_workers"
  | "migrant_women"
  | "second_generation"
  | "children"
  | "unaccompanied_minors"
  | "young_people"
  | "older_people"
  | "families"
  | "lgbtiq_people"
  | "people_with_disability"
  | "trafficking_victims"
  | "exploitation_victims"
  | "former_prisoners"
  | "most_vulnerable"
  | "job_seekers"
  | "entrepreneurs"
  | "pupils_and_students"
  | "receiving_society"
  | "professionals"
  | "volunteers";
/**
 * An area of life that both communities draw on and contribute to. The text quotes the five domains from the Indicators of Integration framework.
 *
 * - `housing`: Housing: A place to live.
 * - `education`: Education: Learning and teaching.
 * - `work`: Work: Work and the ways into it.
 * - `leisure`: Leisure: Free time and the activities in it.
 * - `health_and_social_care`: Health and social care: Health care and social care.
 */
export type FocusLifeDomain = "housing" | "education" | "work" | "leisure" | "health_and_social_care";
/**
 * An edition of the text that this module models.
 *
 * - `1`: Undated edition: The only known edition. The text is undated; the project that wrote it ran from 2019 to 2022.
 */
export type FocusEdition = "1";
/**
 * The role of the person who made an assessment.
 *
 * - `self_assessment`: Self-assessment: The people who run the practice.
 * - `peer`: Peer: People who run another practice.
 * - `expert`: Expert: A person from outside who knows the field.
 * - `editor`: Editor: A person who only recorded what a publication says.
 */
export type CoreAssessor = "self_assessment" | "peer" | "expert" | "editor";
/**
 * A purpose that the Approach is used for.
 *
 * - `strengthens_existing`: Strengthen an existing practice: The Approach is used to strengthen a practice that already exists.
 * - `develops_new`: Develop a new practice: The Approach is used to develop a new practice.
 */
export type FocusUse = "strengthens_existing" | "develops_new";
/**
 * A level at which the work takes place.
 *
 * - `local`: Local: The work takes place at local level.
 * - `regional`: Regional: The work takes place at regional level.
 */
export type FocusScale = "local" | "regional";
/**
 * The communities whose members an occasion of contact brings together.
 *
 * - `within_arriving`: Within the arriving community: Newcomers meet other newcomers, as peers.
 * - `within_receiving`: Within the receiving community: Local people meet each other.
 * - `across`: Across the two communities: Newcomers and local people meet each other.
 */
export type FocusAmong = "within_arriving" | "within_receiving" | "across";
/**
 * The form that an occasion of contact takes. The text gives its forms as examples.
 *
 * - `arts_and_crafts`: Arts and crafts: People do arts and crafts together.
 * - `creative_hobby`: Other creative hobby: People share another creative pastime.
 * - `sports`: Sports: People do sports together.
 * - `town_meeting`: Town meeting: Residents of the town meet, and the practice makes sure that they take part as equals.
 * - `other`: Other form: People meet in another form.
 */
export type FocusContactFormat = "arts_and_crafts" | "creative_hobby" | "sports" | "town_meeting" | "other";
/**
 * The say that a community has at a stage, from no part at all to leading it. The text mentions passive recipients, giving input, and active and equal participation; the five rungs are this crate's reading.
 *
 * - `none`: No part: The community has no part: things are done for it, or without it.
 * - `informed`: Informed: The community is informed of what is happening, but not asked.
 * - `consulted`: Consulted: The community is asked and its views are considered, but others decide.
 * - `co_decides`: Decides together with others: The community decides together with those who run the programme.
 * - `leads`: Leads: The community takes the lead, and those who run the programme support it.
 */
export type FocusInvolvement = "none" | "informed" | "consulted" | "co_decides" | "leads";
/**
 * A part of society that partners come from.
 *
 * - `private_enterprise`: Private enterprise: The organisation is a private business.
 * - `government`: Government: The organisation is part of the state, at any level.
 * - `non_profit`: Non-profit sector: The organisation belongs to civil society and does not work for profit.
 */
export type FocusSector = "private_enterprise" | "government" | "non_profit";
/**
 * An edition of the policy brief.
 *
 * - `2022`: Brief of 2022: The only known edition. The brief is undated; the edition is named after the last year of the FOCUS project, which ran from 2019 to 2022.
 */
export type MhpssEdition = "2022";
/**
 * The size of the circle that support works with.
 *
 * - `individual`: Individual: Support works with one person.
 * - `family`: Family: Support works with a family.
 * - `group`: Group: Support works with a group of people.
 * - `community`: Community: Support works with one or several local communities.
 * - `everyone`: Everyone in the place: Support works with everybody in the place, without selection.
 */
export type MhpssUnit = "individual" | "family" | "group" | "community" | "everyone";
/**
 * An activity that the source names for a layer. It is typical of this layer, but other layers can use it.
 *
 * - `psychological_first_aid`: Psychological first aid (PFA): People in distress get psychological first aid.
 * - `cultural_adjustment`: Support for cultural adjustment: People get help to find their way in another culture.
 * - `social_integration`: Support for social integration: People get help to find a place among others.
 * - `interaction_activity`: Social interaction activity: Activities bring people together.
 * - `cohesion_activity`: Social cohesion activity: Activities help the people of a place to stick together.
 * - `reciprocal_support_group`: Reciprocal support group: The members of a group support one another.
 * - `wellness_group`: Community wellness group: A group in the community works on wellness and is run by the community.
 * - `health_education`: Health education: People are taught about health.
 * - `family_intervention`: Family intervention: Practitioners work with families.
 * - `informed_treatment`: Culture-informed and trauma-informed treatment: Mental health problems are treated in a way that takes account of culture and trauma.
 * - `individual_treatment`: Individual treatment: People get individual clinical treatment.
 * - `community_capacity`: Building community capacity and awareness: Work in addition to treatment strengthens the capacity and awareness of the community.
 */
export type MhpssActivity =
  | "psychological_first_aid"
  | "cultural_adjustment"
  | "social_integration"
  | "interaction_activity"
  | "cohesion_activity"
  | "reciprocal_support_group"
  | "wellness_group"
  | "health_education"
  | "family_intervention"
  | "informed_treatment"
  | "individual_treatment"
  | "community_capacity";
/**
 * A setting that the source names for a layer. It is typical of this layer and excludes no other setting.
 *
 * - `community_clinic`: Community clinic: Support is given in a community clinic.
 * - `torture_survivor_centre`: Centre for survivors of torture: Support is given in a centre for survivors of torture.
 * - `private_practice`: Private practice: Support is given by practitioners in private practice.
 * - `clinical`: Clinical setting: Treatment takes place in a clinical setting.
 */
export type MhpssSetting = "community_clinic" | "torture_survivor_centre" | "private_practice" | "clinical";
/**
 * The people who give the support. The source does not demand this of any layer, so no rule reads it.
 *
 * - `specialist`: Specialist: Specialists in mental health give the support.
 * - `trained_staff`: Trained staff: Trained staff who are not specialists give the support.
 * - `volunteer`: Volunteer: Volunteers give the support.
 * - `peer`: Peer: People in a similar situation support one another.
 */
export type MhpssProvider = "specialist" | "trained_staff" | "volunteer" | "peer";
/**
 * The extent to which an understanding of mental health and psychosocial support has reached the levels of policy or practice.
 *
 * - `none`: No level: The understanding has reached no level.
 * - `some`: Some levels: The understanding has reached some levels, but not others.
 * - `all`: All levels: The understanding has reached all levels.
 */
export type MhpssExtent = "none" | "some" | "all";
/**
 * An edition of the approach.
 *
 * - `2017`: Approach of 2017: The approach as IOM developed it in 2017. The text prints this year, but no date of its own publication.
 */
export type IomEdition = "2017";
/**
 * A kind of organisation that shares the responsibility for reintegration.
 *
 * - `national_government`: National government: A national government or authority shares the responsibility for the initiative.
 * - `local_government`: Local government: A local government or authority shares the responsibility for the initiative.
 * - `ingo`: International NGO: An international non-governmental organisation (INGO) shares the responsibility for the initiative.
 * - `ngo`: NGO: A non-governmental organisation (NGO) shares the responsibility for the initiative.
 * - `cso`: Civil society organisation: A civil society organisation (CSO) shares the responsibility for the initiative.
 * - `intergovernmental`: Intergovernmental organisation: An organisation of states shares the responsibility for the initiative. IOM itself is one, but its text does not list this kind.
 */
export type IomStakeholder = "national_government" | "local_government" | "ingo" | "ngo" | "cso" | "intergovernmental";
/**
 * The country that a stakeholder belongs to, seen from the return.
 *
 * - `host`: Host country: The stakeholder belongs to the country that the migrants return from.
 * - `origin`: Country of origin: The stakeholder belongs to the country that the migrants return to.
 */
export type IomCountryRole = "host" | "origin";
/**
 * One of the nine combinations of a level and a dimension. An initiative can work in several of them.
 *
 * - `individual_economic`: Individual, economic: The initiative helps returnees, or family members who return too, to earn a living again and to keep earning it.
 * - `individual_social`: Individual, social: The initiative helps returnees, or family members who return too, to use public services and infrastructure.
 * - `individual_psychosocial`: Individual, psychosocial: The initiative helps returnees, or family members who return too, back into personal networks, civil society and the local culture.
 * - `community_economic`: Community, economic: The initiative supports economic life and lasting livelihoods in a community of return.
 * - `community_social`: Community, social: The initiative supports the use of public services and infrastructure in a community of return.
 * - `community_psychosocial`: Community, psychosocial: The initiative supports networks, civic life and culture in a community of return. Or it works on the attitude of that community towards people who come back.
 * - `structural_economic`: Structural, economic: The initiative works with authorities or other stakeholders on the conditions under which returnees make a living.
 * - `structural_social`: Structural, social: The initiative works with authorities or other stakeholders so that public services are adequate and open to returnees.
 * - `structural_psychosocial`: Structural, psychosocial: The initiative works with authorities or other stakeholders on the conditions under which returnees take part in networks, civic life and culture.
 */
export type IomCell =
  | "individual_economic"
  | "individual_social"
  | "individual_psychosocial"
  | "community_economic"
  | "community_social"
  | "community_psychosocial"
  | "structural_economic"
  | "structural_social"
  | "structural_psychosocial";
/**
 * An edition of the grid.
 *
 * - `1`: Undated edition: The grid of criteria, questions and items that the ten published assessments used. Its text prints no date.
 */
export type SpringEdition = "1";
/**
 * A mark that an assessor records. A key that is left out means not assessed. A key that does not apply is recorded with a reason under `not_applicable`.
 *
 * - `met`: Met: The practice has it.
 * - `partly_met`: Partly met: The practice has it in part.
 * - `not_met`: Not met: The practice does not have it.
 */
export type CoreRecordedMark = "met" | "partly_met" | "not_met";
/**
 * A kind of actor that the practice coordinates with. The source gives these as examples, not as a complete list.
 *
 * - `migrants`: Migrants: The practice communicates and coordinates with migrants.
 * - `civil_society`: Civil society: The practice communicates and coordinates with civil society.
 * - `public_authorities`: Public authorities: The practice communicates and coordinates with public authorities.
 * - `businesses`: Businesses: The practice communicates and coordinates with businesses.
 */
export type SpringActor = "migrants" | "civil_society" | "public_authorities" | "businesses";
/**
 * An edition of the handbook.
 *
 * - `2024`: Handbook of 2024: The handbook as Sociolab edited it. Its credits print March 2024 as the date.
 */
export type AsapEdition = "2024";
/**
 * A sector of basic services to which a practice improves access.
 *
 * - `employment`: Employment: The practice works in the sector of employment.
 * - `housing`: Housing: The practice works in the sector of housing.
 * - `education`: Education: The practice works in the sector of education.
 * - `health`: Health: The practice works in the sector of health care. One pilot names mental health care.
 */
export type AsapServiceSector = "employment" | "housing" | "education" | "health";
/**
 * A way in which a practice addresses several needs at once.
 *
 * - `one_stop_shop`: One-stop shop: The practice brings all relevant information together in one place.
 * - `entry_point`: Entry point: The practice gives advice on one need and uses it as the entry to underlying issues.
 */
export type AsapDeliveryStrategy = "one_stop_shop" | "entry_point";
/**
 * A group of people that a practice is for.
 *
 * - `people_with_migratory_background`: People with migratory background: The practice is for people with migratory background, including later generations. The source prefers this expression.
 * - `third_country_nationals`: Third-country nationals: The practice is for nationals of a country outside the European Union.
 * - `refugees`: Refugees: The practice is for refugees.
 * - `asylum_seekers`: Asylum seekers: The practice is for people who have asked for asylum.
 * - `newcomers`: Newcomers: The practice is for people who are new to the place.
 * - `migrant_women`: Women with migratory background: The practice is for women with migratory background.
 * - `most_vulnerable`: Most vulnerable groups: The practice is for the most vulnerable groups, who are hard to reach.
 * - `unaccompanied_minors`: Unaccompanied minors: The practice is for unaccompanied minors from another country.
 * - `trafficking_victims`: Victims of trafficking: The practice is for victims of trafficking.
 * - `exploitation_victims`: Victims of exploitation: The practice is for victims of exploitation.
 * - `former_prisoners`: Former prisoners: The practice is for people with migratory background who have been in prison.
 * - `pupils`: Pupils: The practice is for girls and boys at school.
 * - `job_seekers`: Job seekers: The practice is for people who are looking for work.
 * - `entrepreneurs`: Entrepreneurs: The practice is for people who are starting a business.
 * - `younger_generations`: Second and third generations: The practice is for children or grandchildren of people with migratory background.
 * - `professionals`: Professionals: The practice is for professionals who work with people with migratory background, such as teachers and health workers.
 */
export type AsapTargetGroup =
  | "people_with_migratory_background"
  | "third_country_nationals"
  | "refugees"
  | "asylum_seekers"
  | "newcomers"
  | "migrant_women"
  | "most_vulnerable"
  | "unaccompanied_minors"
  | "trafficking_victims"
  | "exploitation_victims"
  | "former_prisoners"
  | "pupils"
  | "job_seekers"
  | "entrepreneurs"
  | "younger_generations"
  | "professionals";
/**
 * A group that can benefit from a practice that was made for others.
 *
 * - `low_income_households`: Low-income households: Households with a low income can benefit.
 * - `impoverished_middle_class`: Impoverished middle class: Middle-class people who have become poor can benefit.
 * - `roma`: Roma: Roma people can benefit.
 * - `people_with_disability`: People with disability: People with a disability or with reduced mobility can benefit.
 */
export type AsapWiderBeneficiary =
  "low_income_households" | "impoverished_middle_class" | "roma" | "people_with_disability";
/**
 * Something that keeps people from a service or from taking part.
 *
 * - `lack_of_information`: Lack of information: People lack information, or it is hard for them to get it.
 * - `excess_of_information`: Excess of information: There is so much information that people often cannot make sense of it.
 * - `health_information`: Health information out of reach: Public health information is hard for people to get.
 * - `language`: Language: People do not speak the language well, or there are too few courses to learn it.
 * - `literacy`: Literacy: People lack basic skills in reading and writing.
 * - `administrative_procedures`: Administrative procedures: Administrative procedures are complex.
 * - `digital_procedures`: Digital procedures: Procedures have to be done online, which is complex.
 * - `discrimination`: Discrimination: People face discrimination, often for several reasons at once.
 * - `structural_racism`: Structural racism: People face structural racism, such as in authorities and public services.
 * - `isolation`: Social isolation: People are socially isolated.
 * - `service_workload`: Overloaded services: Public services have a heavy workload.
 * - `service_unwillingness`: Unwilling services: Public services are not willing to cooperate in special circumstances.
 * - `cost`: Cost: People cannot pay the cost, such as rent or travel to a meeting.
 * - `legal_status`: Unequal legal status: People are disadvantaged by differences in legal status.
 * - `emergency_measures`: Left out of emergency measures: Measures that authorities take in an emergency leave people out.
 * - `political_participation`: No part in politics: People are excluded from politics.
 */
export type AsapBarrier =
  | "lack_of_information"
  | "excess_of_information"
  | "health_information"
  | "language"
  | "literacy"
  | "administrative_procedures"
  | "digital_procedures"
  | "discrimination"
  | "structural_racism"
  | "isolation"
  | "service_workload"
  | "service_unwillingness"
  | "cost"
  | "legal_status"
  | "emergency_measures"
  | "political_participation";
/**
 * A kind of activity of the six pilots and of the other practices that the source presents.
 *
 * - `legal_counselling`: Legal counselling: The practice gives legal advice.
 * - `rent_intermediation`: Rent intermediation: The practice mediates between owners and tenants so that homes are rented.
 * - `guarantees`: Guarantees: The practice gives economic and social guarantees other than a fund.
 * - `guarantee_fund`: Guarantee fund: The practice sets up a fund that covers owners if tenants do not pay.
 * - `mediation`: Mediation: The practice mediates in conflicts, such as those between owners and tenants.
 * - `teacher_training`: Training of teachers: The practice trains teachers.
 * - `lesson_plan`: Lesson plan: The practice provides lesson plans for pupils.
 * - `audiovisual_material`: Audiovisual material: The practice produces audiovisual material.
 * - `information_talk`: Information talk: The practice holds talks or sessions at which people get information.
 * - `welcome_centre`: Welcome centre: The practice runs or supports a centre where newcomers get information.
 * - `referral`: Referral: The practice refers people to another office.
 * - `meeting_space`: Meeting space: The practice offers a space where people meet, exchange and find a community.
 * - `accompaniment`: Accompaniment: The practice accompanies people when they use services.
 * - `counselling`: Counselling: The practice gives people personal advice, such as on access to public services.
 * - `mental_health_and_social_support`: Mental health and social support: The practice gives mental health and social support.
 * - `educational_support`: Educational support: The practice gives support with education, such as with finding a school.
 * - `administrative_support`: Administrative support: The practice gives support with administrative matters.
 * - `employment_guidance`: Guidance to employment: The practice guides or supports people towards work.
 * - `focus_group`: Focus group: The practice holds focus group discussions.
 * - `educational_visit`: Educational visit: The practice organises visits that people learn from.
 * - `peer_exchange`: Peer exchange: The practice brings people with migratory background and local people together as peers.
 * - `awareness_of_professionals`: Awareness of professionals: The practice makes professionals aware of a barrier or of tools to overcome it.
 * - `interpretation`: Interpretation: The practice provides interpreters.
 * - `interpreter_network`: Network of interpreters: The practice creates a network of interpreters.
 * - `digital_skills_training`: Training in digital skills: The practice trains people in digital skills or in online procedures.
 * - `advisory_board`: Advisory board: The practice works with an advisory board of residents with migratory background.
 * - `school_inclusion`: School inclusion: The practice works with schools so that pupils from another country find their place there.
 * - `welcome_week`: Welcome week: The school year begins with a week of welcome.
 * - `cooperative_language_model`: Cooperative language model: A cooperative language model is used throughout the school year.
 * - `orientation_course`: Orientation course: The practice holds courses or workshops that help people to find their way around.
 * - `language_course`: Language course: The practice teaches the local language in classes or workshops.
 * - `diploma_recognition`: Recognition of diplomas: The practice helps people to have their diplomas recognised.
 * - `individual_coaching`: Individual coaching: The practice coaches people one by one.
 * - `support_of_organisations`: Support of organisations: The practice supports organisations, such as in their work on diversity.
 * - `business_incubation`: Business incubation: The practice supports people in the first stages of a business.
 * - `mentoring`: Mentoring: The practice matches people with mentors.
 * - `pitching`: Pitching: People present their business plans to mentors, potential investors and supporters.
 * - `games`: Games: The practice works with games.
 * - `participatory_leadership`: Participatory leadership: The practice works with techniques of participatory leadership.
 */
export type AsapActivity =
  | "legal_counselling"
  | "rent_intermediation"
  | "guarantees"
  | "guarantee_fund"
  | "mediation"
  | "teacher_training"
  | "lesson_plan"
  | "audiovisual_material"
  | "information_talk"
  | "welcome_centre"
  | "referral"
  | "meeting_space"
  | "accompaniment"
  | "counselling"
  | "mental_health_and_social_support"
  | "educational_support"
  | "administrative_support"
  | "employment_guidance"
  | "focus_group"
  | "educational_visit"
  | "peer_exchange"
  | "awareness_of_professionals"
  | "interpretation"
  | "interpreter_network"
  | "digital_skills_training"
  | "advisory_board"
  | "school_inclusion"
  | "welcome_week"
  | "cooperative_language_model"
  | "orientation_course"
  | "language_course"
  | "diploma_recognition"
  | "individual_coaching"
  | "support_of_organisations"
  | "business_incubation"
  | "mentoring"
  | "pitching"
  | "games"
  | "participatory_leadership";
/**
 * A channel through which a practice reaches people.
 *
 * - `website`: Website: The practice reaches people through a website.
 * - `social_media`: Social media: The practice reaches people through social media.
 * - `event`: Event: The practice reaches people at events.
 * - `desk`: Desk: The practice reaches people at a desk that they can visit.
 * - `information_kit`: Information kit: The practice reaches people with an information kit in several media.
 * - `leaflet`: Leaflet: The practice reaches people with leaflets.
 * - `video`: Video: The practice reaches people with videos.
 * - `community_representatives`: Community representatives: The practice reaches people through representatives of their community.
 */
export type AsapChannel =
  "website" | "social_media" | "event" | "desk" | "information_kit" | "leaflet" | "video" | "community_representatives";
/**
 * A quality of information about services.
 *
 * - `targeted`: Targeted: The information is made for the people whom it is meant to reach.
 * - `accessible`: Accessible: People can get the information.
 * - `understandable`: Understandable: The information is easy to understand.
 * - `right_language`: In the right language: The information is given in the right language.
 * - `right_channel`: Through the right channel: The information is given through the right channels.
 */
export type AsapInformationQuality = "targeted" | "accessible" | "understandable" | "right_language" | "right_channel";
/**
 * A source of a practice's money.
 *
 * - `local`: Local funds: The practice uses local money.
 * - `regional`: Regional funds: The practice uses regional money.
 * - `national`: National funds: The practice uses national money.
 * - `european`: European funds: The practice uses European Union money.
 */
export type AsapFundingSource = "local" | "regional" | "national" | "european";
/**
 * A feature of a system in which the services of an area work together.
 *
 * - `formal_agreements`: Formal agreements: The stakeholders of the area have formal agreements.
 * - `continuous_services`: Continuous services: Services are structured and continue without a break.
 * - `externally_funded_trials`: Trials with external funds: New actions are tried out with external funds.
 * - `coordination`: Coordination: The institutions of the area coordinate their work.
 */
export type AsapTerritorialFeature =
  "formal_agreements" | "continuous_services" | "externally_funded_trials" | "coordination";
/**
 * An activity of the project behind a practice.
 *
 * - `database`: Database of services: The project creates a database of local resources and services.
 * - `needs_assessment`: Needs assessment: The project assesses needs, to find the main obstacles to using basic services.
 * - `local_network`: Multi-stakeholder network: The project has a network of public service providers at several levels and non-governmental actors.
 * - `training`: Training: The project holds courses for service providers and civil society organisations.
 * - `pilot`: Pilot practice: The project co-designs and tests a practice that improves a basic service and makes it easier to reach.
 * - `practice_modelling`: Modelling of practices: The project finds, evaluates and models promising practices.
 * - `transnational_meeting`: Transnational meeting: The project holds a meeting at which organisations from several European countries exchange promising practices.
 * - `advocacy_meeting`: Advocacy meeting: The project holds meetings at which it presents difficulties and possible solutions.
 */
export type AsapPillarActivity =
  | "database"
  | "needs_assessment"
  | "local_network"
  | "training"
  | "pilot"
  | "practice_modelling"
  | "transnational_meeting"
  | "advocacy_meeting";
/**
 * A tool that the project produces for all its pillars.
 *
 * - `handbook`: Handbook: The project publishes a handbook on promising practices.
 * - `local_event`: Local event: The project holds local events at which people with migratory background learn what public services offer.
 * - `information_kit`: Information kit: The project produces information kits on services, in several media, for people with migratory background.
 * - `video`: Video: The project produces a video that shows a selection of promising practices.
 * - `factsheet`: Factsheet: The project produces factsheets with data from the needs assessments, stories, obstacles and recommendations.
 */
export type AsapCrossCuttingTool = "handbook" | "local_event" | "information_kit" | "video" | "factsheet";
/**
 * A lesson that the partners of the project drew jointly from their practices.
 *
 * - `integrated_delivery`: Several needs at once: A practice that is rooted in one sector still has to address several needs at once.
 * - `networks`: Central role of networks: Networks extend the reach of a practice, for example from testing to influencing policy.
 * - `capacity_and_autonomy`: Capacity and autonomy of users: Capacity building strengthens users' role in the design, their autonomy, and confidence and trust.
 * - `professionals`: Professionals with migratory background: The work of people with migratory background should be recognised: they should be hired more often and paid fairly.
 * - `wider_benefit`: Wider benefit: A practice can benefit many more people than it was made for.
 */
export type AsapLesson =
  "integrated_delivery" | "networks" | "capacity_and_autonomy" | "professionals" | "wider_benefit";
/**
 * A kind of publication about a practice.
 *
 * - `information_kit`: Information kit: The resource is an information kit in several media.
 * - `needs_assessment`: Needs assessment: The resource reports a needs assessment.
 * - `video`: Video: The resource is a video.
 * - `guide`: Guide: The resource is a guide.
 * - `handbook`: Handbook: The resource is a handbook.
 * - `practice_description`: Description of a practice: The resource describes one or several practices.
 * - `factsheet`: Factsheet: The resource is a factsheet.
 * - `lesson_plan`: Lesson plan: The resource is a lesson plan.
 * - `curriculum`: Curriculum: The resource is a curriculum.
 * - `leaflet`: Leaflet: The resource is a leaflet.
 * - `website`: Website: The resource is a website.
 */
export type AsapResourceKind =
  | "information_kit"
  | "needs_assessment"
  | "video"
  | "guide"
  | "handbook"
  | "practice_description"
  | "factsheet"
  | "lesson_plan"
  | "curriculum"
  | "leaflet"
  | "website";
/**
 * One of the four phases of the double diamond.
 *
 * - `discover`: Discover: The group opens up the problem. It learns to understand the setting, and the needs of the people with and for whom it designs.
 * - `define`: Define: The group narrows the problem down: it ranks the problems and frames a challenge.
 * - `develop`: Develop: The group opens up the solution: it collects possible answers to the challenge.
 * - `deliver`: Deliver: The group narrows the solution down: it sets up prototypes, tests them with key users and collects what users say.
 */
export type AsapPhase = "discover" | "define" | "develop" | "deliver";
/**
 * A step that a practice takes after the phase deliver.
 *
 * - `refine`: Refine: The solution is improved.
 * - `scale_up`: Scale up: The practice is continued on a larger scale.
 * - `replicate`: Replicate: The practice is set up again elsewhere.
 * - `move_on`: Move on: The group turns to something else.
 * - `continue`: Continue: The services that the practice started continue to be provided.
 * - `integrate_locally`: Integrate into the local system: The tested practice becomes a part of the local system.
 */
export type AsapNextStep = "refine" | "scale_up" | "replicate" | "move_on" | "continue" | "integrate_locally";
/**
 * A group that recommendations are addressed to.
 *
 * - `public_service_providers`: Public service providers: Recommendations are addressed to providers of public services.
 * - `governments`: Governments and policy makers: Recommendations are addressed to local, regional and national governments and policy makers.
 * - `european_commission`: European Commission: Recommendations are addressed to the European Commission.
 * - `public_and_media`: Public opinion and media: Recommendations are addressed to the general public and the media.
 * - `organisations_of_people_with_migratory_background`: Organisations of people with migratory background: Recommendations are addressed to organisations of people with migratory background.
 */
export type AsapAudience =
  | "public_service_providers"
  | "governments"
  | "european_commission"
  | "public_and_media"
  | "organisations_of_people_with_migratory_background";
/**
 * Says how firmly a source asks for something. It orders gaps and open questions. It is not a weight.
 *
 * - `must`: Must: The source regards it as essential, or it is a defining part of the framework.
 * - `should`: Should: The source recommends it.
 * - `observation`: Observation: The source describes what often happens or what follows from it. It makes no demand.
 */
export type CoreStrength = "must" | "should" | "observation";
/**
 * Says where something comes from.
 *
 * - `stated`: Stated: The source says it.
 * - `derived`: Derived: This crate derived it from the source, so that it can be evaluated.
 */
export type CoreBasis = "stated" | "derived";
/**
 * The answer to a point, or the result of a rule from its points so far. A point falls short if it is not met or partly met. Only not met, partly met and met can be compared; the other two marks are neither higher nor lower than any mark.
 *
 * - `not_assessed`: Not assessed: A point: nothing is recorded that answers it, which is never the same as a no. A rule: no point falls short so far, and at least one is not assessed.
 * - `not_applicable`: Not applicable: A point: the record says that the question does not arise. A rule: no point applies.
 * - `not_met`: Not met: A point: the record says no. A rule: at least one point is not met, and none is met or partly met so far.
 * - `partly_met`: Partly met: A point: the record says yes in part. A rule: at least one point falls short, and at least one is met or partly met.
 * - `met`: Met: A point: the record says yes. A rule: every point that applies is met.
 */
export type CoreMark = "not_assessed" | "not_applicable" | "not_met" | "partly_met" | "met";
/**
 * A text of a term that is shown to people.
 *
 * - `label`: Label: The name.
 * - `definition`: Definition: The meaning.
 * - `reason`: Reason: A sentence on why it matters, if the source gives no term for it.
 */
export type CoreTextField = "label" | "definition" | "reason";
/**
 * The answer to a question about a fact. An absent fact has no answer.
 *
 * - `yes`: Yes: It is so.
 * - `no`: No: It is not so.
 */
export type CoreAnswer = "yes" | "no";
/**
 * Says what two compared evaluations have in common.
 *
 * - `over_time`: Over time: Both are of the same practice, and the first was assessed before the second.
 * - `between_assessments`: Between assessments: Both are of the same practice, and their dates do not show that one was assessed before the other.
 * - `between_practices`: Between practices: They are not known to be of the same practice.
 */
export type CoreComparisonKind = "over_time" | "between_assessments" | "between_practices";
/**
 * The direction from the first of two shares to the second.
 *
 * - `higher`: Higher: The second is higher.
 * - `equal`: Equal: Both are the same fraction.
 * - `lower`: Lower: The second is lower.
 */
export type CoreTrend = "higher" | "equal" | "lower";
/**
 * The difference between the marks of a point at two times.
 *
 * - `improved`: Improved: It is higher than before.
 * - `worsened`: Worsened: It is lower than before.
 * - `newly_assessed`: Newly assessed: It was not assessed and now is.
 * - `no_longer_assessed`: No longer assessed: It was assessed and now is not.
 * - `newly_applicable`: Newly applicable: It did not apply and now is assessed.
 * - `no_longer_applicable`: No longer applicable: It was assessed and now does not apply.
 * - `newly_not_applicable`: Now known not to apply: It was not assessed, so it was open whether it applied. Now it does not apply.
 * - `no_longer_not_applicable`: No longer known not to apply: It did not apply. Now it is not assessed, so it is open whether it applies.
 * - `unchanged`: Unchanged: It has the same mark as before.
 */
export type CoreChange =
  | "improved"
  | "worsened"
  | "newly_assessed"
  | "no_longer_assessed"
  | "newly_applicable"
  | "no_longer_applicable"
  | "newly_not_applicable"
  | "no_longer_not_applicable"
  | "unchanged";
/**
 * The difference between the marks of a point in two evaluations, whatever the kind of comparison.
 *
 * - `higher`: Higher: The second has the higher mark.
 * - `lower`: Lower: The second has the lower mark.
 * - `only_first_assessed`: Only the first assessed: The first is assessed, but the second is not.
 * - `only_second_assessed`: Only the second assessed: The second is assessed, but the first is not.
 * - `only_first_applicable`: Only applicable to the first: It is assessed in the first, and does not apply to the second.
 * - `only_second_applicable`: Only applicable to the second: It is assessed in the second, and does not apply to the first.
 * - `only_first_not_applicable`: Only the first known not to apply: It does not apply to the first. In the second it is not assessed, so it is open whether it applies.
 * - `only_second_not_applicable`: Only the second known not to apply: It does not apply to the second. In the first it is not assessed, so it is open whether it applies.
 * - `same`: Same: Both have the same mark.
 */
export type CoreDifference =
  | "higher"
  | "lower"
  | "only_first_assessed"
  | "only_second_assessed"
  | "only_first_applicable"
  | "only_second_applicable"
  | "only_first_not_applicable"
  | "only_second_not_applicable"
  | "same";
/**
 * Says why a point of a stored evaluation cannot be compared with a present one.
 *
 * - `only_stored`: Only stored: The present rule set no longer has the point.
 * - `only_present`: Only present: The stored evaluation does not have the point.
 * - `read_differently`: Read differently: Both have the point, but it is now read differently.
 */
export type CoreComparability = "only_stored" | "only_present" | "read_differently";
/**
 * Says whether a source gives a reason or an example.
 *
 * - `why`: Why it matters: The source says what follows from it.
 * - `how`: Examples: The source gives an example of it.
 */
export type CoreReasonKind = "why" | "how";
/**
 * The relation of a term of one framework to a term of another. The five relations are the mapping relations of SKOS, and are read from the first term to the second.
 *
 * - `exact`: Exact match: Both mean the same, whatever they are used for.
 * - `close`: Close match: Both mean nearly the same, so that one can replace the other for some uses.
 * - `broad`: Broader match: The second is broader: it includes the first, and more.
 * - `narrow`: Narrower match: The second is narrower: it is a part or a case of the first.
 * - `related`: Related match: The two are connected, but neither includes the other.
 */
export type CoreRelation = "exact" | "close" | "broad" | "narrow" | "related";
/**
 * The kind of error in a refused document.
 *
 * - `syntax`: Syntax: The input is not valid JSON.
 * - `not_utf8`: Not UTF-8: The input is not valid UTF-8.
 * - `unknown_key`: Unknown key: The object has no such key.
 * - `unknown_term`: Unknown term: The text is not a term of the vocabulary.
 * - `duplicate_key`: Duplicate key: The object has the key twice.
 * - `missing_key`: Missing key: A required key is missing.
 * - `invalid_value`: Invalid value: The value has the wrong type, or is not allowed.
 * - `contradiction`: Contradiction: The fact contradicts another fact.
 * - `other`: Other: A type from outside this crate refused it.
 */
export type CoreFault =
  | "syntax"
  | "not_utf8"
  | "unknown_key"
  | "unknown_term"
  | "duplicate_key"
  | "missing_key"
  | "invalid_value"
  | "contradiction"
  | "other";

/**
 * The identity of a practice. It does not affect any mark.
 */
export interface Identity {
  /**
   * The name.
   */
  name: string;
  /**
   * A description of the practice, in words.
   */
  description?: string;
  /**
   * Numbers and codes that others use for it. Documents that share one describe the same practice.
   */
  identifiers?: Identifier[];
  /**
   * The countries in which it takes place.
   */
  countries?: string[];
  /**
   * The towns or regions in which it takes place, in words.
   */
  places?: string[];
  /**
   * The languages in which it works.
   */
  languages?: string[];
  /**
   * The time in which it takes or took place, as far as it is known.
   */
  period?: Period;
  /**
   * The organisations that run, fund or support it.
   */
  organisations?: Organisation[];
  /**
   * The people for whom it is meant.
   */
  target_groups?: CoreTargetGroup[];
  /**
   * Other people for whom it is meant, in words, where there is no term for them.
   */
  other_target_groups?: string[];
  /**
   * The areas of life in which it works.
   */
  integration_areas?: FocusLifeDomain[];
  /**
   * Links to more information about it.
   */
  links?: Link[];
  /**
   * The date on which the practice last confirmed this record.
   */
  validated_on?: string;
}
/**
 * A number or code that others use for a practice, such as that of a grant.
 */
export interface Identifier {
  /**
   * The organisation that assigned it or the register that lists it, such as `iati` or `amif`.
   */
  scheme: string;
  /**
   * The number or code.
   */
  value: string;
}
/**
 * The time in which a practice takes or took place.
 */
export interface Period {
  /**
   * The start, as far as it is known.
   */
  start?: string;
  /**
   * The end, as far as it is known. If it is absent, the practice may or may not go on.
   */
  end?: string;
}
/**
 * An organisation.
 */
export interface Organisation {
  /**
   * The name.
   */
  name: string;
  /**
   * Its kind.
   */
  kind?: CoreOrganisationKind;
  /**
   * Its address on the web.
   */
  address?: string;
}
/**
 * A named web address.
 */
export interface Link {
  /**
   * The title of the page.
   */
  title: string;
  /**
   * The address.
   */
  address?: string;
}
/**
 * An assessment of one practice with the FOCUS Approach.
 *
 * Every field can be left out. A field that is left out is not assessed.
 */
export interface FocusAssessment {
  /**
   * The edition of the text.
   */
  edition?: FocusEdition;
  /**
   * The assessor and the date, as far as they are known.
   */
  assessed?: Attribution;
  /**
   * The uses of the Approach. The list denies nothing and affects no mark.
   */
  use?: FocusUse[];
  /**
   * The levels at which the work takes place. The list denies nothing and affects no mark.
   */
  scale?: FocusScale[];
  /**
   * The dimensions that the practice addresses.
   */
  dimensions?: FocusDimensionFacts;
  /**
   * Facts about the practice as a whole.
   */
  flags?: FocusFlagFlags;
  /**
   * The subjects in which staff and volunteers are trained.
   */
  training_scopes?: FocusTrainingScopeFacts;
  /**
   * The views through which the practice looks at mental health.
   */
  lenses?: FocusLensFacts;
  /**
   * The abilities of the people who work with displaced people.
   */
  frontline_abilities?: FocusFrontlineAbilityFacts;
  /**
   * The topics that specialised care addresses.
   */
  specialist_topics?: FocusSpecialistTopicFacts;
  /**
   * The occasions on which people meet.
   */
  contacts?: FocusContactList;
  /**
   * The effects of contact that the practice tracks.
   */
  contact_effects_followed?: FocusContactEffectFacts;
  /**
   * The ties that the practice builds or strengthens.
   */
  connections?: FocusConnectionFacts;
  /**
   * The volunteers of each community.
   */
  volunteers?: FocusVolunteersByFocusCommunity;
  /**
   * The ways in which each community uses the resources of each life domain.
   */
  resources?: FocusResourceUseFactsByFocusCommunityByFocusLifeDomain;
  /**
   * The say of each community at each stage.
   */
  participation?: FocusInvolvementByFocusCommunityByFocusStage;
  /**
   * A description of how the practice co-creates with the communities. It implies that the method is documented.
   */
  method?: Note;
  /**
   * The effects of participation that the practice tracks.
   */
  participation_effects_followed?: FocusParticipationEffectFacts;
  /**
   * The partners of the practice.
   */
  partners?: FocusPartnerList;
  /**
   * The effects of its partnerships that the practice tracks.
   */
  partnership_effects_followed?: FocusPartnershipEffectFacts;
  /**
   * The advocacy of the practice: its aims, and the communities that it is for.
   */
  advocacy?: FocusAdvocacy;
  /**
   * The factors that the partnerships address.
   */
  integration_factors?: FocusIntegrationFactorFacts;
  /**
   * For each rule that is out of scope: the reason.
   */
  out_of_scope?: NonBlankTextByFocusRule;
  /**
   * Notes on rules.
   */
  notes?: NoteByFocusRule;
}
/**
 * The assessor and the date of an assessment, as far as they are known.
 */
export interface Attribution {
  /**
   * The role of the assessor.
   */
  by?: CoreAssessor;
  /**
   * The name of the assessor.
   */
  name?: string;
  /**
   * The date of the assessment.
   */
  on?: string;
}
/**
 * One of the four core dimensions of integration practice. None of them ranks above another, and none has a weight. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusDimensionFacts {
  /**
   * Mental health and psychosocial support: The practice addresses mental health and psychosocial needs openly, as a component of its own and as part of its daily routine.
   */
  mhpss?: boolean;
  /**
   * Arriving and receiving communities: The practice engages newcomers and local people alike. It lets them meet in good conditions and helps ties between them to grow.
   */
  communities?: boolean;
  /**
   * Participatory and co-creative approaches: The people whom the practice is for help to shape it, from the first look at needs to the last look at results.
   */
  participation?: boolean;
  /**
   * Multi-stakeholder partnerships and coordination: The practice works together with business, government and non-profit bodies, so that the diverse needs of both communities are covered.
   */
  partnerships?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A fact about the practice as a whole, answered with yes or no. A key that is left out is not assessed.
 */
export interface FocusFlagFlags {
  /**
   * Support is a component of its own: Mental health and psychosocial support is a component of the practice that is named and planned on its own. It is not taken for granted.
   */
  standalone?: boolean;
  /**
   * Support is standard practice: Psychosocial support is part of the normal routine of the practice.
   */
  standard_practice?: boolean;
  /**
   * There are paid staff: Paid staff carry out the practice or part of it.
   */
  has_staff?: boolean;
  /**
   * Staff are trained: The staff of the practice are trained in mental health and psychosocial support.
   */
  staff_trained?: boolean;
  /**
   * Volunteers are trained: The volunteers of the practice are trained in mental health and psychosocial support.
   */
  volunteers_trained?: boolean;
  /**
   * Specialised care is provided: The practice provides specialised mental health care.
   */
  specialised_care?: boolean;
  /**
   * Specialised care is culturally informed: Specialised care respects the cultures of the people in care and is informed by them.
   */
  culturally_informed_care?: boolean;
  /**
   * Support within community services: Psychosocial support is given as part of wider services for the community.
   */
  within_community_services?: boolean;
  /**
   * Support informed by the cultures present: Psychosocial support is informed by the various cultures of the people in the community.
   */
  multicultural?: boolean;
  /**
   * Integration is understood as two-way: The practice understands integration as a dynamic process in which both sides change.
   */
  understood_as_two_way?: boolean;
  /**
   * The receiving side is engaged: Local people are engaged as actively as newcomers and can contribute.
   */
  receiving_side_engaged?: boolean;
  /**
   * Method of co-creation is documented: The practice can show, with a real example, how it co-creates with the communities.
   */
  documented_method?: boolean;
  /**
   * Say in one's own care: Community members can give their views on the care that they get.
   */
  say_in_own_care?: boolean;
  /**
   * Community members steer their own care: Community members steer the care that they get.
   */
  drive_own_care?: boolean;
}
/**
 * A subject of training in mental health and psychosocial support. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusTrainingScopeFacts {
  /**
   * Clinical conditions: Training covers how to recognise and manage mental health conditions.
   */
  clinical_conditions?: boolean;
  /**
   * Social and community support: Training covers how to strengthen social and community support, for the wellbeing of people and communities.
   */
  social_and_community_support?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A view through which a practice looks at mental health. A practice can have several views. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusLensFacts {
  /**
   * Trauma-focused: Care focuses on past harm.
   */
  trauma_focused?: boolean;
  /**
   * Trauma-informed: Care is aware of past harm and takes it into account. The Approach uses this name for a sole focus on trauma; the policy brief uses it for the better way to work.
   */
  trauma_informed?: boolean;
  /**
   * Broad psychosocial: The everyday psychological and social aspects of life count.
   */
  broad_psychosocial?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * An ability of the people who work with forcibly displaced people. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusFrontlineAbilityFacts {
  /**
   * Identify distress: The people who work with displaced people can notice a person in distress.
   */
  identify_distress?: boolean;
  /**
   * Refer: The people who work with displaced people can refer a person in distress.
   */
  refer?: boolean;
  /**
   * Connect to a service: The people who work with displaced people can connect a person in distress with a suitable service.
   */
  connect_to_service?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A topic that specialised mental health care addresses. The text gives both topics as examples. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusSpecialistTopicFacts {
  /**
   * Racism: Specialised care addresses racism.
   */
  racism?: boolean;
  /**
   * Discrimination: Specialised care addresses discrimination.
   */
  discrimination?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * Things that are recorded one by one. There may be more than are listed, unless `others` is false.
 */
export interface FocusContactList {
  /**
   * The things.
   */
  listed?: FocusContact[];
  /**
   * There are others than those listed.
   */
  others?: boolean;
}
/**
 * An occasion on which people meet, once or repeatedly.
 */
export interface FocusContact {
  /**
   * The name of the occasion. It affects no mark.
   */
  name?: string;
  /**
   * The communities whose members meet.
   */
  among: FocusAmong;
  /**
   * The form.
   */
  format?: FocusContactFormat;
  /**
   * Facts about the occasion.
   */
  flags?: FocusContactFlagFlags;
}
/**
 * A fact about one occasion of contact. The quality of contact matters more than its quantity. A key that is left out is not assessed.
 */
export interface FocusContactFlagFlags {
  /**
   * Safe and supportive space: People meet in surroundings that are safe and supportive.
   */
  safe_space?: boolean;
  /**
   * Constructive and positive: People deal with each other constructively and positively.
   */
  constructive?: boolean;
  /**
   * Recurring: The same people can meet repeatedly, so that their ties continue.
   */
  recurring?: boolean;
  /**
   * On an equal footing: People take part as equals, and the practice makes sure that they can.
   */
  equal_footing?: boolean;
  /**
   * Enjoyable: The occasion is enjoyable for the people who come.
   */
  enjoyable?: boolean;
  /**
   * About settling in: The occasion is mainly about settling in.
   */
  about_settlement?: boolean;
}
/**
 * Something that contact between the communities can influence in their members. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusContactEffectFacts {
  /**
   * Attitudes: Contact influences what members of the two communities think of each other.
   */
  attitudes?: boolean;
  /**
   * Emotions: Contact influences how members of the two communities feel about each other.
   */
  emotions?: boolean;
  /**
   * Behavioural intentions: Contact influences how members of the two communities intend to behave towards each other.
   */
  behavioural_intentions?: boolean;
  /**
   * Trust in each other: Contact influences how much members of the two communities trust each other.
   */
  mutual_trust?: boolean;
  /**
   * Trust in services: Contact influences how much members of the two communities trust services.
   */
  trust_in_services?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A kind of social tie that integration work helps to form and maintain. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusConnectionFacts {
  /**
   * Social bond: The practice strengthens ties between people of the same community. The text names bonds, but does not say whom they connect.
   */
  bond?: boolean;
  /**
   * Social bridge: The practice builds ties between newcomers and local people.
   */
  bridge?: boolean;
  /**
   * Social link: The practice builds ties between members of either community and the services that matter to them.
   */
  link?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * One of the two groups of people between whom integration takes place. Nobody belongs to one of them for ever: with time, people who arrived become part of the community that receives others. A key that is left out is not assessed.
 */
export interface FocusVolunteersByFocusCommunity {
  /**
   * Arriving community: People who have come to the place recently, such as migrants and refugees.
   */
  arriving?: FocusVolunteers;
  /**
   * Receiving community: People who already live in the place where others arrive, whatever their own history.
   */
  receiving?: FocusVolunteers;
}
/**
 * The volunteers of one community.
 */
export interface FocusVolunteers {
  /**
   * The community has volunteers in the practice.
   */
  present?: boolean;
  /**
   * The roles of the volunteers. A role implies that there are volunteers.
   */
  roles?: FocusVolunteerRoleFacts;
}
/**
 * A role that a volunteer can play between the communities. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusVolunteerRoleFacts {
  /**
   * Helper: The volunteer gives help, and others receive it. This is the usual pattern.
   */
  helper?: boolean;
  /**
   * Connector: The volunteer helps people of the two communities to meet, and looks after the ties between them.
   */
  connector?: boolean;
  /**
   * Equal partner: The volunteer works side by side with people of the other community, outside the pattern of giver and receiver.
   */
  equal_partner?: boolean;
  /**
   * Credible peer: The volunteer has become credible among peers and is regarded as knowledgeable.
   */
  credible_peer?: boolean;
  /**
   * Advocate: The volunteer speaks up against the stigma that newcomers face.
   */
  advocate?: boolean;
  /**
   * Educator: The volunteer explains the two communities, so that each is better understood.
   */
  educator?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * An area of life that both communities draw on and contribute to. The text quotes the five domains from the Indicators of Integration framework. A key that is left out is not assessed.
 */
export interface FocusResourceUseFactsByFocusCommunityByFocusLifeDomain {
  /**
   * Housing: A place to live.
   */
  housing?: FocusResourceUseFactsByFocusCommunity;
  /**
   * Education: Learning and teaching.
   */
  education?: FocusResourceUseFactsByFocusCommunity;
  /**
   * Work: Work and the ways into it.
   */
  work?: FocusResourceUseFactsByFocusCommunity;
  /**
   * Leisure: Free time and the activities in it.
   */
  leisure?: FocusResourceUseFactsByFocusCommunity;
  /**
   * Health and social care: Health care and social care.
   */
  health_and_social_care?: FocusResourceUseFactsByFocusCommunity;
}
/**
 * One of the two groups of people between whom integration takes place. Nobody belongs to one of them for ever: with time, people who arrived become part of the community that receives others. A key that is left out is not assessed.
 */
export interface FocusResourceUseFactsByFocusCommunity {
  /**
   * Arriving community: People who have come to the place recently, such as migrants and refugees.
   */
  arriving?: FocusResourceUseFacts;
  /**
   * Receiving community: People who already live in the place where others arrive, whatever their own history.
   */
  receiving?: FocusResourceUseFacts;
}
/**
 * A way in which a community uses a life domain as a stock of resources. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusResourceUseFacts {
  /**
   * Draws on it: The community takes resources from the domain that help it to secure others.
   */
  draws_on?: boolean;
  /**
   * Invests in it: The community adds resources to the domain.
   */
  invests_in?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A stage in the life of a programme. Both communities take part in each stage. A key that is left out is not assessed.
 */
export interface FocusInvolvementByFocusCommunityByFocusStage {
  /**
   * Assessment of needs and situation: Needs and the situation are assessed before anything is planned.
   */
  assessment?: FocusInvolvementByFocusCommunity;
  /**
   * Design: The aims and ways of working are decided.
   */
  design?: FocusInvolvementByFocusCommunity;
  /**
   * Implementation: The plan is carried out.
   */
  implementation?: FocusInvolvementByFocusCommunity;
  /**
   * Monitoring: The work is observed while it is under way.
   */
  monitoring?: FocusInvolvementByFocusCommunity;
  /**
   * Evaluation: The results of the work are judged.
   */
  evaluation?: FocusInvolvementByFocusCommunity;
}
/**
 * One of the two groups of people between whom integration takes place. Nobody belongs to one of them for ever: with time, people who arrived become part of the community that receives others. A key that is left out is not assessed.
 */
export interface FocusInvolvementByFocusCommunity {
  /**
   * Arriving community: People who have come to the place recently, such as migrants and refugees.
   */
  arriving?: FocusInvolvement;
  /**
   * Receiving community: People who already live in the place where others arrive, whatever their own history.
   */
  receiving?: FocusInvolvement;
}
/**
 * A note of the assessor, and the place in their source that documents it.
 */
export interface Note {
  /**
   * The note.
   */
  text: string;
  /**
   * The place in the source of the assessment, in words.
   */
  locator?: string;
}
/**
 * An effect of helping to shape a programme and one's own care. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusParticipationEffectFacts {
  /**
   * Community ownership: The communities regard the practice as their own.
   */
  ownership?: boolean;
  /**
   * Cultural fit: The practice suits the cultures of the people whom it is for.
   */
  cultural_fit?: boolean;
  /**
   * Fit with the local situation: The practice suits the local situation.
   */
  contextual_fit?: boolean;
  /**
   * Core needs addressed: The practice addresses the core needs of every part of the community.
   */
  core_needs?: boolean;
  /**
   * Stronger ties inside each community: People within each of the two communities have closer ties.
   */
  linkages?: boolean;
  /**
   * Sense of equality: People feel equal, within their own group and with the other group.
   */
  equality?: boolean;
  /**
   * Empowerment: People feel able to act for themselves.
   */
  empowerment?: boolean;
  /**
   * Autonomy: People feel that they decide for themselves.
   */
  autonomy?: boolean;
  /**
   * Respect: People feel respected.
   */
  respect?: boolean;
  /**
   * Social capital: Refugees who take part gain social capital, which may bring social and economic benefits later on.
   */
  social_capital?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * Things that are recorded one by one. There may be more than are listed, unless `others` is false.
 */
export interface FocusPartnerList {
  /**
   * The things.
   */
  listed?: FocusPartner[];
  /**
   * There are others than those listed.
   */
  others?: boolean;
}
/**
 * An organisation or office that the practice works with.
 */
export interface FocusPartner {
  /**
   * The name of the organisation or office, never of a person.
   */
  name: string;
  /**
   * The kinds that it belongs to.
   */
  kinds?: FocusPartnerKindFacts;
  /**
   * The life domains that it works in.
   */
  life_domains?: FocusLifeDomainFacts;
  /**
   * The communities whose needs it addresses.
   */
  serves?: FocusCommunityFacts;
  /**
   * The ways into work that it opens. Any of them implies that the partner is a business.
   */
  labour_openings?: FocusLabourOpeningFacts;
  /**
   * The sector that it belongs to.
   */
  sector?: FocusSector;
  /**
   * The practice and the partner keep each other informed and coordinate their work.
   */
  coordinates?: boolean;
}
/**
 * A kind of partner. One partner can be of several kinds. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusPartnerKindFacts {
  /**
   * Municipality: The partner is the administration of a town or other municipality.
   */
  municipality?: boolean;
  /**
   * Key government representative: The partner represents government in a key position.
   */
  government_representative?: boolean;
  /**
   * Actor in mental health and psychosocial support: The partner provides mental health or psychosocial support.
   */
  mhpss_actor?: boolean;
  /**
   * Service provider in a life domain: The partner is a service or organisation in one of the life domains.
   */
  service_provider?: boolean;
  /**
   * Business: The partner is a private business.
   */
  business?: boolean;
  /**
   * Community organisation: The partner is run by members of a community themselves, such as a migrant association or a neighbourhood club.
   */
  community_organisation?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * An area of life that both communities draw on and contribute to. The text quotes the five domains from the Indicators of Integration framework. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusLifeDomainFacts {
  /**
   * Housing: A place to live.
   */
  housing?: boolean;
  /**
   * Education: Learning and teaching.
   */
  education?: boolean;
  /**
   * Work: Work and the ways into it.
   */
  work?: boolean;
  /**
   * Leisure: Free time and the activities in it.
   */
  leisure?: boolean;
  /**
   * Health and social care: Health care and social care.
   */
  health_and_social_care?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * One of the two groups of people between whom integration takes place. Nobody belongs to one of them for ever: with time, people who arrived become part of the community that receives others. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusCommunityFacts {
  /**
   * Arriving community: People who have come to the place recently, such as migrants and refugees.
   */
  arriving?: boolean;
  /**
   * Receiving community: People who already live in the place where others arrive, whatever their own history.
   */
  receiving?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A way into the labour market that a business partner opens. The text gives both ways as examples. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusLabourOpeningFacts {
  /**
   * Apprenticeship: The partner offers apprenticeships.
   */
  apprenticeship?: boolean;
  /**
   * On-the-job training: The partner trains people on the job.
   */
  on_the_job_training?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * An effect of ties to municipalities and key government representatives. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusPartnershipEffectFacts {
  /**
   * Lasting programme: Ties to public bodies keep the programme going.
   */
  durability?: boolean;
  /**
   * Opening for advocacy: Ties to public bodies are an opportunity to advocate change.
   */
  opening_for_advocacy?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * The advocacy of a practice: its aims, and the communities that it is for.
 */
export interface FocusAdvocacy {
  /**
   * The aims.
   */
  aims?: FocusAdvocacyAimFacts;
  /**
   * The communities that the advocacy is for.
   */
  communities?: FocusCommunityFacts;
}
/**
 * An aim of advocacy. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusAdvocacyAimFacts {
  /**
   * Fewer stressors after migration: The practice advocates change that eases the common strains of life after migration, which slow down integration.
   */
  post_migration_stressors?: boolean;
  /**
   * Equal access to services: The practice advocates services that are equally open to both communities.
   */
  equal_access?: boolean;
  /**
   * Equitable access to services: The practice advocates fair access to services.
   */
  equitable_access?: boolean;
  /**
   * Services tailored to needs: The practice advocates services that are tailored to needs.
   */
  tailored_services?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A kind of factor that integration depends on and that partnerships address. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusIntegrationFactorFacts {
  /**
   * Socioeconomic factors: Partnerships address material and social conditions.
   */
  socioeconomic?: boolean;
  /**
   * Sociopsychological factors: Partnerships address social and psychological conditions.
   */
  sociopsychological?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A demand or an observation of the Approach. A key that is left out is not assessed.
 */
export interface NonBlankTextByFocusRule {
  /**
   * All four dimensions: The practice addresses all four core dimensions.
   */
  four_dimensions?: string;
  /**
   * Support as a component of its own: The practice has mental health and psychosocial support as a component of its own.
   */
  own_component?: string;
  /**
   * Support as standard practice: The practice provides psychosocial support as part of its normal routine.
   */
  standard_practice?: string;
  /**
   * Trained staff and volunteers: The practice has staff and volunteers who are trained in mental health and psychosocial support.
   */
  trained_workforce?: string;
  /**
   * Training beyond the clinical: The practice trains its people beyond clinical conditions: training covers how to strengthen social and community support.
   */
  training_beyond_clinical?: string;
  /**
   * Beyond trauma alone: The practice looks at mental health and psychosocial questions broadly, and not only at trauma.
   */
  beyond_trauma?: string;
  /**
   * Abilities at the front line: The people at the front line of the practice can notice distress, refer, and connect a person with a suitable service.
   */
  frontline_abilities?: string;
  /**
   * Culturally informed specialised care: The specialised care of the practice, if it provides any, is informed by culture and addresses racism and discrimination.
   */
  culturally_informed_specialists?: string;
  /**
   * Support within community services: The practice provides psychosocial support as part of wider community services and draws on the cultures of the people there.
   */
  support_within_services?: string;
  /**
   * Two-way process: The practice understands integration as a dynamic process in which both sides change. It engages the receiving side as actively as the arriving side.
   */
  two_way_process?: string;
  /**
   * Contact across the communities: The practice offers occasions on which the two communities meet.
   */
  intergroup_contact?: string;
  /**
   * Meaningful contact: Every contact across the communities takes place in a safe and supportive space and in a constructive way.
   */
  meaningful_contact?: string;
  /**
   * Lasting contact: Some contact across the communities recurs, so that ties continue.
   */
  lasting_contact?: string;
  /**
   * Enjoyable contact: Some contact across the communities is enjoyable and not mainly about settling in.
   */
  enjoyable_contact?: string;
  /**
   * Equal voice in town meetings: People take part as equals in every town meeting of the practice.
   */
  equal_voice_in_meetings?: string;
  /**
   * Social bridges: The practice builds bridges between newcomers and local people.
   */
  social_bridges?: string;
  /**
   * Social bonds and links: The practice strengthens social bonds, and links between community members and services.
   */
  social_bonds_and_links?: string;
  /**
   * Volunteering: The practice engages volunteers.
   */
  volunteering?: string;
  /**
   * Volunteers from both communities: The practice engages volunteers of both communities.
   */
  volunteers_from_both?: string;
  /**
   * Beyond helping: The practice engages volunteers of the receiving community in a role other than helper.
   */
  beyond_helping?: string;
  /**
   * Effects of contact: The practice tracks which effects contact has on people.
   */
  contact_effects?: string;
  /**
   * Shared resources: The practice makes it possible for both communities to draw on the resources of each life domain and to invest in them.
   */
  shared_resources?: string;
  /**
   * Both communities in every stage: Both communities have a part in each of the five stages. A part is read here as being consulted, deciding together with others, or leading.
   */
  every_stage_both_communities?: string;
  /**
   * Equal say: Both communities have the same say at each stage in which one of them has a part. The same say is read here as the same rung of involvement.
   */
  equal_say?: string;
  /**
   * Active participants: Each community takes an active part. This is read here as deciding together with others, or leading, in at least one stage.
   */
  active_participants?: string;
  /**
   * Documented method: The practice can show how it co-creates, if it co-creates anything.
   */
  documented_method?: string;
  /**
   * Community members steer their own care: Community members steer the care that they get.
   */
  drivers_of_own_care?: string;
  /**
   * Say in one's own care: Community members can give their views on the care that they get.
   */
  say_in_own_care?: string;
  /**
   * Effects of participation: The practice tracks which effects participation has.
   */
  participation_effects?: string;
  /**
   * Partners from three sectors: The practice has partners from business, government and the non-profit sector.
   */
  three_sectors?: string;
  /**
   * Coordination with partners: The practice coordinates its work with at least one partner from each sector in which it has partners.
   */
  coordination?: string;
  /**
   * Tie to mental health and psychosocial support: The practice is connected with an actor in mental health and psychosocial support, or is one itself.
   */
  mhpss_linkage?: string;
  /**
   * Partners in every life domain: For each life domain, the practice has a partner that addresses the needs of both communities.
   */
  life_domains?: string;
  /**
   * Ties to public authorities: The practice has ties to a municipality and to a key government representative.
   */
  public_authorities?: string;
  /**
   * Advocacy: The practice advocates for both communities: for fewer stressors after migration, and for services that are open, fair and tailored to needs.
   */
  advocacy?: string;
  /**
   * Both kinds of factor: The partnerships of the practice address socioeconomic and sociopsychological factors.
   */
  both_kinds_of_factor?: string;
  /**
   * Ways into work: The practice has business partners that open ways into work.
   */
  labour_openings?: string;
  /**
   * Effects of partnerships: The practice tracks which effects its ties to public authorities have.
   */
  partnership_effects?: string;
}
/**
 * A demand or an observation of the Approach. A key that is left out is not assessed.
 */
export interface NoteByFocusRule {
  /**
   * All four dimensions: The practice addresses all four core dimensions.
   */
  four_dimensions?: Note;
  /**
   * Support as a component of its own: The practice has mental health and psychosocial support as a component of its own.
   */
  own_component?: Note;
  /**
   * Support as standard practice: The practice provides psychosocial support as part of its normal routine.
   */
  standard_practice?: Note;
  /**
   * Trained staff and volunteers: The practice has staff and volunteers who are trained in mental health and psychosocial support.
   */
  trained_workforce?: Note;
  /**
   * Training beyond the clinical: The practice trains its people beyond clinical conditions: training covers how to strengthen social and community support.
   */
  training_beyond_clinical?: Note;
  /**
   * Beyond trauma alone: The practice looks at mental health and psychosocial questions broadly, and not only at trauma.
   */
  beyond_trauma?: Note;
  /**
   * Abilities at the front line: The people at the front line of the practice can notice distress, refer, and connect a person with a suitable service.
   */
  frontline_abilities?: Note;
  /**
   * Culturally informed specialised care: The specialised care of the practice, if it provides any, is informed by culture and addresses racism and discrimination.
   */
  culturally_informed_specialists?: Note;
  /**
   * Support within community services: The practice provides psychosocial support as part of wider community services and draws on the cultures of the people there.
   */
  support_within_services?: Note;
  /**
   * Two-way process: The practice understands integration as a dynamic process in which both sides change. It engages the receiving side as actively as the arriving side.
   */
  two_way_process?: Note;
  /**
   * Contact across the communities: The practice offers occasions on which the two communities meet.
   */
  intergroup_contact?: Note;
  /**
   * Meaningful contact: Every contact across the communities takes place in a safe and supportive space and in a constructive way.
   */
  meaningful_contact?: Note;
  /**
   * Lasting contact: Some contact across the communities recurs, so that ties continue.
   */
  lasting_contact?: Note;
  /**
   * Enjoyable contact: Some contact across the communities is enjoyable and not mainly about settling in.
   */
  enjoyable_contact?: Note;
  /**
   * Equal voice in town meetings: People take part as equals in every town meeting of the practice.
   */
  equal_voice_in_meetings?: Note;
  /**
   * Social bridges: The practice builds bridges between newcomers and local people.
   */
  social_bridges?: Note;
  /**
   * Social bonds and links: The practice strengthens social bonds, and links between community members and services.
   */
  social_bonds_and_links?: Note;
  /**
   * Volunteering: The practice engages volunteers.
   */
  volunteering?: Note;
  /**
   * Volunteers from both communities: The practice engages volunteers of both communities.
   */
  volunteers_from_both?: Note;
  /**
   * Beyond helping: The practice engages volunteers of the receiving community in a role other than helper.
   */
  beyond_helping?: Note;
  /**
   * Effects of contact: The practice tracks which effects contact has on people.
   */
  contact_effects?: Note;
  /**
   * Shared resources: The practice makes it possible for both communities to draw on the resources of each life domain and to invest in them.
   */
  shared_resources?: Note;
  /**
   * Both communities in every stage: Both communities have a part in each of the five stages. A part is read here as being consulted, deciding together with others, or leading.
   */
  every_stage_both_communities?: Note;
  /**
   * Equal say: Both communities have the same say at each stage in which one of them has a part. The same say is read here as the same rung of involvement.
   */
  equal_say?: Note;
  /**
   * Active participants: Each community takes an active part. This is read here as deciding together with others, or leading, in at least one stage.
   */
  active_participants?: Note;
  /**
   * Documented method: The practice can show how it co-creates, if it co-creates anything.
   */
  documented_method?: Note;
  /**
   * Community members steer their own care: Community members steer the care that they get.
   */
  drivers_of_own_care?: Note;
  /**
   * Say in one's own care: Community members can give their views on the care that they get.
   */
  say_in_own_care?: Note;
  /**
   * Effects of participation: The practice tracks which effects participation has.
   */
  participation_effects?: Note;
  /**
   * Partners from three sectors: The practice has partners from business, government and the non-profit sector.
   */
  three_sectors?: Note;
  /**
   * Coordination with partners: The practice coordinates its work with at least one partner from each sector in which it has partners.
   */
  coordination?: Note;
  /**
   * Tie to mental health and psychosocial support: The practice is connected with an actor in mental health and psychosocial support, or is one itself.
   */
  mhpss_linkage?: Note;
  /**
   * Partners in every life domain: For each life domain, the practice has a partner that addresses the needs of both communities.
   */
  life_domains?: Note;
  /**
   * Ties to public authorities: The practice has ties to a municipality and to a key government representative.
   */
  public_authorities?: Note;
  /**
   * Advocacy: The practice advocates for both communities: for fewer stressors after migration, and for services that are open, fair and tailored to needs.
   */
  advocacy?: Note;
  /**
   * Both kinds of factor: The partnerships of the practice address socioeconomic and sociopsychological factors.
   */
  both_kinds_of_factor?: Note;
  /**
   * Ways into work: The practice has business partners that open ways into work.
   */
  labour_openings?: Note;
  /**
   * Effects of partnerships: The practice tracks which effects its ties to public authorities have.
   */
  partnership_effects?: Note;
}
/**
 * An assessment of one actor with the MHPSS framework: an agency, a service or a programme.
 *
 * Every field can be left out. A field that is left out is not assessed.
 */
export interface MhpssAssessment {
  /**
   * The edition of the brief.
   */
  edition?: MhpssEdition;
  /**
   * The assessor and the date, as far as they are known.
   */
  assessed?: Attribution;
  /**
   * Yes or no answers about the actor as a whole.
   */
  flags?: MhpssFlagFlags;
  /**
   * The communities that the actor serves.
   */
  serves?: FocusCommunityFacts;
  /**
   * The views through which the actor looks at the people it works with.
   */
  lenses?: FocusLensFacts;
  /**
   * The activities of the actor in each layer.
   */
  layers?: MhpssLayerRecordByMhpssLayer;
  /**
   * The sectors that its basic support is part of.
   */
  host_sectors?: MhpssHostSectorFacts;
  /**
   * The subjects that its focused support makes people more aware of.
   */
  awareness?: MhpssAwarenessTopicFacts;
  /**
   * The qualities of its referrals, and their targets.
   */
  referral?: MhpssReferral;
  /**
   * The parts of ordinary work that it builds support into.
   */
  built_into?: MhpssBuiltIntoFacts;
  /**
   * The outcomes of the FOCUS Approach that it tracks.
   */
  outcomes_followed?: FocusOutcomeFacts;
  /**
   * Its roles in integration programmes.
   */
  programmes?: MhpssProgrammeRoleFacts;
  /**
   * The part of the levels of policy and of practice that an understanding of mental health and psychosocial support has reached.
   */
  understanding_reaches?: MhpssExtentByMhpssIntegrationWork;
  /**
   * For each rule that is out of scope: the reason.
   */
  out_of_scope?: NonBlankTextByMhpssRule;
  /**
   * Notes on rules.
   */
  notes?: NoteByMhpssRule;
}
/**
 * A fact about the actor as a whole, answered with yes or no. A key that is left out is not assessed.
 */
export interface MhpssFlagFlags {
  /**
   * The environment protects: The people, families and communities concerned live in an environment that protects them.
   */
  environment_protects?: boolean;
  /**
   * Rights are the foundation: Rights are central to the protection of people, and integration is built on them.
   */
  rights_ground?: boolean;
  /**
   * Both communities get the same attention: The wellbeing of the receiving community and that of the arriving community get the same attention.
   */
  same_attention?: boolean;
  /**
   * Trusting connections: Services build social connections in which people trust each other.
   */
  trusting?: boolean;
  /**
   * Reciprocal connections: Services build social connections in which people give and receive.
   */
  reciprocal?: boolean;
  /**
   * Sense of safety: The connections that services build help everybody to feel safe.
   */
  safety?: boolean;
  /**
   * Sense of belonging: The connections that services build help everybody to feel that they belong.
   */
  belonging?: boolean;
  /**
   * Basic support is open to all: Basic support activities are open to everybody.
   */
  accessible_to_all?: boolean;
  /**
   * Trauma-sensitive environment: Basic support creates a trauma-sensitive environment for all members of the community.
   */
  trauma_sensitive_environment?: boolean;
  /**
   * Particular needs of refugees are recognised: Basic support recognises the particular psychosocial needs of refugees.
   */
  refugee_needs_recognised?: boolean;
  /**
   * Norms of the receiving community: Newcomers are encouraged and supported to learn the cultural norms of the receiving community. The source prints "arriving" here, an evident slip.
   */
  receiving_norms?: boolean;
  /**
   * Language of the receiving community: Newcomers are encouraged and supported to learn the language of the receiving community. The source prints "arriving" here, an evident slip.
   */
  receiving_language?: boolean;
  /**
   * Keeping one's own culture: Newcomers are encouraged and supported to keep and live their own cultural practices and values.
   */
  own_culture?: boolean;
  /**
   * Aimed at people at risk: Focused support is aimed at groups, families or people at risk.
   */
  aimed_at_risk?: boolean;
  /**
   * Healthy coping is built: Focused support builds healthy ways to cope in families and communities.
   */
  healthy_coping?: boolean;
  /**
   * Support systems are built: Focused support builds support systems in families and communities: people to rely on.
   */
  support_systems?: boolean;
  /**
   * Community capacity and awareness are strengthened: The actor strengthens the capacity and awareness of the community in addition to clinical treatment.
   */
  community_capacity_and_awareness?: boolean;
  /**
   * Standard for proposals: As a standard, proposals for integration programmes are also evaluated for how they include mental health and psychosocial support.
   */
  proposal_appraisal?: boolean;
  /**
   * Standard for completed projects: As a standard, completed integration projects are also assessed for how they included mental health and psychosocial support.
   */
  project_completion?: boolean;
  /**
   * Makes or carries out policy: The actor makes or carries out integration policy.
   */
  makes_or_carries_out_policy?: boolean;
}
/**
 * One of the four layers of support, counted from the base. It is a kind of support, not a grade of quality. A key that is left out is not assessed.
 */
export interface MhpssLayerRecordByMhpssLayer {
  /**
   * Basic psychosocial support: Support promotes wellbeing, resilience, contact and cohesion for everybody in the place, often as part of other sectors.
   */
  basic?: MhpssLayerRecord;
  /**
   * Focused psychosocial support: Support promotes mental health and prevents problems, especially for groups, families and people at risk.
   */
  focused?: MhpssLayerRecord;
  /**
   * Psychological support: Support prevents and treats, for people and families whose distress is more complex and for people at risk of a mental health condition.
   */
  psychological?: MhpssLayerRecord;
  /**
   * Specialised mental health care: Clinical care treats people with a chronic condition, or with distress so severe and so long that daily life is hard to manage.
   */
  specialised?: MhpssLayerRecord;
}
/**
 * The activities of an actor in one layer. All fields except the functions describe support that it provides.
 */
export interface MhpssLayerRecord {
  /**
   * The functions of the actor in this layer: provide, assess, refer, advocate.
   */
  functions?: MhpssFunctionFacts;
  /**
   * The other layers that the support is coordinated with, inside the actor or outside.
   */
  coordinates_with?: MhpssLayerFacts;
  /**
   * The purposes of the support.
   */
  purposes?: MhpssPurposeFacts;
  /**
   * The people whom the support is for.
   */
  reaches?: MhpssReachFacts;
  /**
   * The size of the circle that the support works with. The list denies nothing.
   */
  units?: MhpssUnit[];
  /**
   * The activities, typical of this layer or of another one. The list denies nothing.
   */
  activities?: MhpssActivity[];
  /**
   * The settings in which the support is given. The list denies nothing.
   */
  settings?: MhpssSetting[];
  /**
   * The people who give the support. The list denies nothing and affects no mark.
   */
  providers?: MhpssProvider[];
  /**
   * Yes or no answers about the support.
   */
  flags?: MhpssLayerFlagFlags;
}
/**
 * A task of an actor in a layer. No actor has to provide every layer, but every actor can be expected to perform the other three functions for all layers. A key that is left out is not assessed, unless `others` is false.
 */
export interface MhpssFunctionFacts {
  /**
   * Provide: The actor itself gives the support of this layer.
   */
  provide?: boolean;
  /**
   * Assess: The actor finds out whether people need the support of this layer. It assesses needs, not programmes.
   */
  assess?: boolean;
  /**
   * Refer: The actor refers people to others who give the support of this layer.
   */
  refer?: boolean;
  /**
   * Advocate: The actor speaks up for the support of this layer.
   */
  advocate?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * One of the four layers of support, counted from the base. It is a kind of support, not a grade of quality. A key that is left out is not assessed, unless `others` is false.
 */
export interface MhpssLayerFacts {
  /**
   * Basic psychosocial support: Support promotes wellbeing, resilience, contact and cohesion for everybody in the place, often as part of other sectors.
   */
  basic?: boolean;
  /**
   * Focused psychosocial support: Support promotes mental health and prevents problems, especially for groups, families and people at risk.
   */
  focused?: boolean;
  /**
   * Psychological support: Support prevents and treats, for people and families whose distress is more complex and for people at risk of a mental health condition.
   */
  psychological?: boolean;
  /**
   * Specialised mental health care: Clinical care treats people with a chronic condition, or with distress so severe and so long that daily life is hard to manage.
   */
  specialised?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A purpose of support. Each purpose is typical of a layer, but none belongs to one layer only. A key that is left out is not assessed, unless `others` is false.
 */
export interface MhpssPurposeFacts {
  /**
   * Promotion: Support promotes mental health and psychosocial wellbeing.
   */
  promotion?: boolean;
  /**
   * Resilience: Support strengthens resilience.
   */
  resilience?: boolean;
  /**
   * Social interaction: Support brings people into contact with one another.
   */
  social_interaction?: boolean;
  /**
   * Social cohesion: Support helps the people of a place to stick together.
   */
  social_cohesion?: boolean;
  /**
   * Prevention: Support prevents mental health problems.
   */
  prevention?: boolean;
  /**
   * Early detection: Support detects early that people need help with their mental health.
   */
  early_detection?: boolean;
  /**
   * Treatment: Support treats mental health conditions or distress.
   */
  treatment?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A group of people with a certain need, whom support is for. A key that is left out is not assessed, unless `others` is false.
 */
export interface MhpssReachFacts {
  /**
   * Everybody: Support is for all members of the community, whatever their need.
   */
  everybody?: boolean;
  /**
   * People at risk: Support is for groups, families or people at risk.
   */
  at_risk?: boolean;
  /**
   * People with complex distress or at risk of a condition: Support is for people and families whose distress is more complex, or for people at risk of a mental health condition.
   */
  complex_distress?: boolean;
  /**
   * People with a chronic condition or severe, long distress: Support is for people with a chronic mental health condition, or with severe distress that makes daily life hard to manage for a long time.
   */
  chronic_or_severe?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A fact about the support that the actor provides in one layer, answered with yes or no. A key that is left out is not assessed.
 */
export interface MhpssLayerFlagFlags {
  /**
   * Culture-informed: Support takes account of the cultural backgrounds of everybody in the community.
   */
  culture_informed?: boolean;
  /**
   * Trauma-informed: Support takes account of trauma without making it the focus.
   */
  trauma_informed?: boolean;
}
/**
 * A sector that basic support is often part of. A FOCUS sector means something else: private, government or non-profit. A key that is left out is not assessed, unless `others` is false.
 */
export interface MhpssHostSectorFacts {
  /**
   * Health: Basic support is part of the health sector.
   */
  health?: boolean;
  /**
   * Protection: Basic support is part of the protection sector.
   */
  protection?: boolean;
  /**
   * Education: Basic support is part of the education sector.
   */
  education?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A subject that focused support makes families and communities more aware of. The list in the source is open. A key that is left out is not assessed, unless `others` is false.
 */
export interface MhpssAwarenessTopicFacts {
  /**
   * Coping with stress: Support raises awareness of stress and the capacity to cope with it.
   */
  stress?: boolean;
  /**
   * Preventive mental health: Support raises awareness of how to prevent mental health problems.
   */
  preventive_mental_health?: boolean;
  /**
   * Substance use: Support raises awareness of the use of alcohol, drugs and other substances.
   */
  substance_use?: boolean;
  /**
   * Domestic violence: Support raises awareness of domestic violence.
   */
  domestic_violence?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * The qualities of an actor's referrals, and their targets.
 */
export interface MhpssReferral {
  /**
   * The qualities of its referrals.
   */
  qualities?: MhpssReferralQualityFacts;
  /**
   * The services that people are referred to.
   */
  targets?: MhpssReferralTargetFacts;
}
/**
 * A quality of referrals. A key that is left out is not assessed, unless `others` is false.
 */
export interface MhpssReferralQualityFacts {
  /**
   * Culturally appropriate: Referrals suit the culture of the people who are referred.
   */
  culturally_appropriate?: boolean;
  /**
   * Timely: Referrals come in time.
   */
  timely?: boolean;
  /**
   * Multi-sectoral: Referrals cross sectors.
   */
  multi_sectoral?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A kind of service that people are referred to. A key that is left out is not assessed, unless `others` is false.
 */
export interface MhpssReferralTargetFacts {
  /**
   * Mental health services: People are referred to mental health services.
   */
  mental_health?: boolean;
  /**
   * Psychosocial services: People are referred to psychosocial services.
   */
  psychosocial?: boolean;
  /**
   * Other basic services: People are referred to services for other basic needs.
   */
  other_basic?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A part of ordinary integration or community work that support is built into. It needs no separate service. A key that is left out is not assessed, unless `others` is false.
 */
export interface MhpssBuiltIntoFacts {
  /**
   * Training: Mental health and psychosocial support is part of the training for ordinary integration or community work.
   */
  training?: boolean;
  /**
   * Programme development: Mental health and psychosocial support is part of the development of ordinary programmes.
   */
  programme_development?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * Something that the Approach aims to promote in all members of the community. A key that is left out is not assessed, unless `others` is false.
 */
export interface FocusOutcomeFacts {
  /**
   * Trust: People trust each other.
   */
  trust?: boolean;
  /**
   * Reciprocity: People help each other and receive help from each other.
   */
  reciprocity?: boolean;
  /**
   * Social connectedness: People have social ties with others.
   */
  social_connectedness?: boolean;
  /**
   * Wellbeing: People feel well.
   */
  wellbeing?: boolean;
  /**
   * Resilience: People get through hard times and recover from them.
   */
  resilience?: boolean;
  /**
   * Sense of belonging: People feel that they belong.
   */
  belonging?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A role of the actor in integration programmes. A key that is left out is not assessed, unless `others` is false.
 */
export interface MhpssProgrammeRoleFacts {
  /**
   * Funds programmes: The actor funds integration programmes.
   */
  funds?: boolean;
  /**
   * Runs programmes: The actor develops or carries out integration programmes.
   */
  runs?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A kind of integration work. A key that is left out is not assessed.
 */
export interface MhpssExtentByMhpssIntegrationWork {
  /**
   * Integration policy: The work is integration policy: laws, strategies, plans.
   */
  policy?: MhpssExtent;
  /**
   * Integration practice: The work is integration practice: programmes and services.
   */
  practice?: MhpssExtent;
}
/**
 * A demand or an observation on one actor: an agency, a service, a programme. A key that is left out is not assessed.
 */
export interface NonBlankTextByMhpssRule {
  /**
   * Protective environment: The actor works in a protective environment that is built on rights. Without it, no need for support can be met.
   */
  protective_environment?: string;
  /**
   * Equal attention to both communities: The actor serves both the arriving and the receiving community and gives the same attention to the wellbeing of both.
   */
  equal_attention?: string;
  /**
   * Full spectrum: The actor assesses, refers and advocates for each of the four layers, whichever layers it provides.
   */
  full_spectrum?: string;
  /**
   * Culture-informed and trauma-informed: The actor gives culture-informed and trauma-informed support in every layer that it provides.
   */
  culture_and_trauma_informed?: string;
  /**
   * Wider than trauma: The actor takes a broad psychosocial view, wider than trauma, and ties support in the upper layers to the lower ones.
   */
  wider_than_trauma?: string;
  /**
   * Works across layers: The actor coordinates every layer that it provides with at least one other layer.
   */
  works_across_layers?: string;
  /**
   * Trusting, reciprocal connections: The actor's services build trusting, reciprocal connections that help everybody to feel safe and to belong.
   */
  reciprocal_connections?: string;
  /**
   * Referral: The actor's referrals suit the culture, come in time, cross sectors, and lead to all three kinds of service.
   */
  referral?: string;
  /**
   * Built into existing work: The actor builds support into the training and the programme development of ordinary integration or community work.
   */
  built_into_existing_work?: string;
  /**
   * Outcomes that are followed: The actor tracks the outcomes that the FOCUS Approach is meant to promote.
   */
  outcomes_followed?: string;
  /**
   * An open base: The actor's basic support is open to everybody.
   */
  open_base?: string;
  /**
   * Particular needs are recognised: The actor's basic support recognises the particular needs of refugees and creates a trauma-sensitive environment.
   */
  recognised_needs?: string;
  /**
   * Base inside everyday sectors: The actor's basic support is part of an everyday sector.
   */
  base_in_everyday_sectors?: string;
  /**
   * Balance of two cultures: The actor's basic support helps newcomers to learn the norms and language of the receiving community and to live their own culture.
   */
  two_cultures?: string;
  /**
   * Focus on people at risk: The actor's focused support is aimed at people at risk.
   */
  at_risk_focus?: string;
  /**
   * Coping and support systems: The actor's focused support builds healthy coping and support systems.
   */
  coping_and_support?: string;
  /**
   * Awareness topics: The actor's focused support raises awareness of four subjects: stress, preventive mental health, substance use and domestic violence.
   */
  awareness_topics?: string;
  /**
   * Prevention and treatment of complex distress: The actor's psychological support both prevents and treats.
   */
  complex_distress_focus?: string;
  /**
   * Specialised care is supported from below: The actor coordinates specialised care with psychological and psychosocial support, and strengthens the capacity and awareness of the community.
   */
  specialised_care_is_supported?: string;
  /**
   * Standard measure for programmes: The actor uses mental health and psychosocial support as a standard for judging both proposals and completed projects.
   */
  standard_measure?: string;
  /**
   * All levels of policy and practice: The actor has brought an understanding of mental health and psychosocial support into all levels of its policy and practice.
   */
  policy_levels?: string;
}
/**
 * A demand or an observation on one actor: an agency, a service, a programme. A key that is left out is not assessed.
 */
export interface NoteByMhpssRule {
  /**
   * Protective environment: The actor works in a protective environment that is built on rights. Without it, no need for support can be met.
   */
  protective_environment?: Note;
  /**
   * Equal attention to both communities: The actor serves both the arriving and the receiving community and gives the same attention to the wellbeing of both.
   */
  equal_attention?: Note;
  /**
   * Full spectrum: The actor assesses, refers and advocates for each of the four layers, whichever layers it provides.
   */
  full_spectrum?: Note;
  /**
   * Culture-informed and trauma-informed: The actor gives culture-informed and trauma-informed support in every layer that it provides.
   */
  culture_and_trauma_informed?: Note;
  /**
   * Wider than trauma: The actor takes a broad psychosocial view, wider than trauma, and ties support in the upper layers to the lower ones.
   */
  wider_than_trauma?: Note;
  /**
   * Works across layers: The actor coordinates every layer that it provides with at least one other layer.
   */
  works_across_layers?: Note;
  /**
   * Trusting, reciprocal connections: The actor's services build trusting, reciprocal connections that help everybody to feel safe and to belong.
   */
  reciprocal_connections?: Note;
  /**
   * Referral: The actor's referrals suit the culture, come in time, cross sectors, and lead to all three kinds of service.
   */
  referral?: Note;
  /**
   * Built into existing work: The actor builds support into the training and the programme development of ordinary integration or community work.
   */
  built_into_existing_work?: Note;
  /**
   * Outcomes that are followed: The actor tracks the outcomes that the FOCUS Approach is meant to promote.
   */
  outcomes_followed?: Note;
  /**
   * An open base: The actor's basic support is open to everybody.
   */
  open_base?: Note;
  /**
   * Particular needs are recognised: The actor's basic support recognises the particular needs of refugees and creates a trauma-sensitive environment.
   */
  recognised_needs?: Note;
  /**
   * Base inside everyday sectors: The actor's basic support is part of an everyday sector.
   */
  base_in_everyday_sectors?: Note;
  /**
   * Balance of two cultures: The actor's basic support helps newcomers to learn the norms and language of the receiving community and to live their own culture.
   */
  two_cultures?: Note;
  /**
   * Focus on people at risk: The actor's focused support is aimed at people at risk.
   */
  at_risk_focus?: Note;
  /**
   * Coping and support systems: The actor's focused support builds healthy coping and support systems.
   */
  coping_and_support?: Note;
  /**
   * Awareness topics: The actor's focused support raises awareness of four subjects: stress, preventive mental health, substance use and domestic violence.
   */
  awareness_topics?: Note;
  /**
   * Prevention and treatment of complex distress: The actor's psychological support both prevents and treats.
   */
  complex_distress_focus?: Note;
  /**
   * Specialised care is supported from below: The actor coordinates specialised care with psychological and psychosocial support, and strengthens the capacity and awareness of the community.
   */
  specialised_care_is_supported?: Note;
  /**
   * Standard measure for programmes: The actor uses mental health and psychosocial support as a standard for judging both proposals and completed projects.
   */
  standard_measure?: Note;
  /**
   * All levels of policy and practice: The actor has brought an understanding of mental health and psychosocial support into all levels of its policy and practice.
   */
  policy_levels?: Note;
}
/**
 * An assessment of one reintegration programme with IOM's integrated approach.
 *
 * A programme is a list of initiatives. The rules read all of them together, so it does not matter how a programme is divided into initiatives.
 */
export interface IomAssessment {
  /**
   * The edition of the approach.
   */
  edition?: IomEdition;
  /**
   * The assessor and the date, as far as they are known.
   */
  assessed?: Attribution;
  /**
   * The initiatives of the programme.
   */
  initiatives?: IomInitiativeList;
  /**
   * Yes or no answers about the programme as a whole.
   */
  flags?: IomFlagFlags;
  /**
   * The date on which needs had been assessed for the first time, as far as it is known.
   */
  needs_assessed_on?: string;
  /**
   * The date on which somebody was assisted for the first time, as far as it is known.
   */
  first_assistance_on?: string;
  /**
   * The influences of one cell on another. They are reported and affect no mark.
   */
  influences?: IomInfluence[];
  /**
   * For each rule that is out of scope: the reason.
   */
  out_of_scope?: NonBlankTextByIomRule;
  /**
   * Notes on rules.
   */
  notes?: NoteByIomRule;
}
/**
 * Things that are recorded one by one. There may be more than are listed, unless `others` is false.
 */
export interface IomInitiativeList {
  /**
   * The things.
   */
  listed?: IomInitiative[];
  /**
   * There are others than those listed.
   */
  others?: boolean;
}
/**
 * A part of a programme, as its own people would name it when asked what the programme does.
 */
export interface IomInitiative {
  /**
   * The name.
   */
  name?: string;
  /**
   * The cells that it works in: at least one is yes.
   */
  cells: IomCellFacts;
  /**
   * The people who benefit from it.
   */
  beneficiaries?: IomBeneficiaryFacts;
  /**
   * The needs, vulnerabilities and concerns that it responds to, level by level.
   */
  addressed?: IomAddressedByLevel;
  /**
   * The parts of the economic dimension that it covers.
   */
  economic_strands?: IomEconomicStrandFacts;
  /**
   * The public services that it helps people to use.
   */
  social_services?: IomSocialServiceFacts;
  /**
   * The parts of the psychosocial dimension that it covers.
   */
  psychosocial_strands?: IomPsychosocialStrandFacts;
  /**
   * The same in detail. An element implies that its strand is covered.
   */
  psychosocial_elements?: IomPsychosocialElementFacts;
  /**
   * The cross-cutting issues that it addresses.
   */
  cross_cutting_issues?: IomCrossCuttingIssueFacts;
  /**
   * The bodies that are engaged in it or responsible for it.
   */
  stakeholders?: IomEngagedStakeholderList;
}
/**
 * One of the nine combinations of a level and a dimension. An initiative can work in several of them. A key that is left out is not assessed, unless `others` is false.
 */
export interface IomCellFacts {
  /**
   * Individual, economic: The initiative helps returnees, or family members who return too, to earn a living again and to keep earning it.
   */
  individual_economic?: boolean;
  /**
   * Individual, social: The initiative helps returnees, or family members who return too, to use public services and infrastructure.
   */
  individual_social?: boolean;
  /**
   * Individual, psychosocial: The initiative helps returnees, or family members who return too, back into personal networks, civil society and the local culture.
   */
  individual_psychosocial?: boolean;
  /**
   * Community, economic: The initiative supports economic life and lasting livelihoods in a community of return.
   */
  community_economic?: boolean;
  /**
   * Community, social: The initiative supports the use of public services and infrastructure in a community of return.
   */
  community_social?: boolean;
  /**
   * Community, psychosocial: The initiative supports networks, civic life and culture in a community of return. Or it works on the attitude of that community towards people who come back.
   */
  community_psychosocial?: boolean;
  /**
   * Structural, economic: The initiative works with authorities or other stakeholders on the conditions under which returnees make a living.
   */
  structural_economic?: boolean;
  /**
   * Structural, social: The initiative works with authorities or other stakeholders so that public services are adequate and open to returnees.
   */
  structural_social?: boolean;
  /**
   * Structural, psychosocial: The initiative works with authorities or other stakeholders on the conditions under which returnees take part in networks, civic life and culture.
   */
  structural_psychosocial?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A group of people who benefit from an initiative. A key that is left out is not assessed, unless `others` is false.
 */
export interface IomBeneficiaryFacts {
  /**
   * Returnees: The initiative benefits migrants who have returned to their country of origin.
   */
  returnee?: boolean;
  /**
   * Returning family members: The initiative benefits family members who return too.
   */
  returning_family_member?: boolean;
  /**
   * Families in the community of return: The initiative benefits the families of returnees in the community of return.
   */
  returnee_family?: boolean;
  /**
   * Residents who did not migrate: The initiative benefits people of the community of return who did not migrate.
   */
  non_migrant?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * The needs, vulnerabilities and concerns that an initiative responds to, on the two levels for which the approach names them.
 */
export interface IomAddressedByLevel {
  /**
   * Those of returnees, and of family members who return too.
   */
  individual?: IomAddressedFacts;
  /**
   * Those of the communities of return.
   */
  community?: IomAddressedFacts;
}
/**
 * Something that support responds to, on the individual or the community level. A key that is left out is not assessed, unless `others` is false.
 */
export interface IomAddressedFacts {
  /**
   * Needs: The initiative responds to needs.
   */
  needs?: boolean;
  /**
   * Vulnerabilities: The initiative responds to vulnerabilities.
   */
  vulnerabilities?: boolean;
  /**
   * Concerns: The initiative responds to worries of a community to which migrants return.
   */
  concerns?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * One of the two aims of the economic dimension. A key that is left out is not assessed, unless `others` is false.
 */
export interface IomEconomicStrandFacts {
  /**
   * Economic re-entry: The initiative helps people back into economic life.
   */
  re_entry?: boolean;
  /**
   * Lasting livelihood: The initiative helps people to build a lasting livelihood.
   */
  livelihood?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * An area of public services in the country of origin. A key that is left out is not assessed, unless `others` is false.
 */
export interface IomSocialServiceFacts {
  /**
   * Health: The initiative helps returning migrants to use health services.
   */
  health?: boolean;
  /**
   * Education: The initiative helps returning migrants to use education.
   */
  education?: boolean;
  /**
   * Housing: The initiative helps returning migrants to get housing.
   */
  housing?: boolean;
  /**
   * Justice: The initiative helps returning migrants to use the justice system.
   */
  justice?: boolean;
  /**
   * Social protection: The initiative helps returning migrants into schemes of social protection.
   */
  social_protection?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * One of the three parts of the psychosocial dimension. A key that is left out is not assessed, unless `others` is false.
 */
export interface IomPsychosocialStrandFacts {
  /**
   * Personal support networks: The initiative helps returning migrants back into networks of people close to them who support them.
   */
  personal_networks?: boolean;
  /**
   * Civil society: The initiative helps returning migrants back into the structures of civil society.
   */
  civil_society?: boolean;
  /**
   * Culture of the country of origin: The initiative helps returning migrants to live in the culture of their country of origin again.
   */
  culture?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * An example or part that the approach names for a psychosocial strand. A key that is left out is not assessed, unless `others` is false.
 */
export interface IomPsychosocialElementFacts {
  /**
   * Friends: The initiative helps returning migrants to be among friends again.
   */
  friends?: boolean;
  /**
   * Relatives: The initiative helps returning migrants to be among relatives again.
   */
  relatives?: boolean;
  /**
   * Neighbours: The initiative helps returning migrants to be among neighbours again.
   */
  neighbours?: boolean;
  /**
   * Associations: The initiative helps returning migrants back into associations.
   */
  associations?: boolean;
  /**
   * Self-help groups: The initiative helps returning migrants back into self-help groups.
   */
  self_help_groups?: boolean;
  /**
   * Other organisations: The initiative helps returning migrants back into other organisations of civil society.
   */
  other_organisations?: boolean;
  /**
   * Civic life: The initiative helps returning migrants back into civic life in general.
   */
  civic_life?: boolean;
  /**
   * Values: The initiative helps returning migrants to reconnect with the values of the society there.
   */
  values?: boolean;
  /**
   * Ways of living: The initiative helps returning migrants to reconnect with the way people live there.
   */
  ways_of_living?: boolean;
  /**
   * Language: The initiative helps returning migrants to reconnect with the language of the society there.
   */
  language?: boolean;
  /**
   * Moral principles: The initiative helps returning migrants to reconnect with the moral principles of the society there.
   */
  moral_principles?: boolean;
  /**
   * Traditions: The initiative helps returning migrants to reconnect with the traditions of the society there.
   */
  traditions?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A topic that an integrated approach also addresses, on every level and in every dimension. A key that is left out is not assessed, unless `others` is false.
 */
export interface IomCrossCuttingIssueFacts {
  /**
   * Rights of migrants: The initiative promotes the rights of migrants.
   */
  migrant_rights?: boolean;
  /**
   * Gender equality: The initiative promotes gender equality.
   */
  gender_equality?: boolean;
  /**
   * Partnership and cooperation: The initiative promotes partnership and cooperation.
   */
  partnership_and_cooperation?: boolean;
  /**
   * Data collection: The initiative improves the collection of data about reintegration.
   */
  data_collection?: boolean;
  /**
   * Monitoring and evaluation: The initiative improves the monitoring and evaluation of reintegration.
   */
  monitoring_and_evaluation?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * Things that are recorded one by one. There may be more than are listed, unless `others` is false.
 */
export interface IomEngagedStakeholderList {
  /**
   * The things.
   */
  listed?: IomEngagedStakeholder[];
  /**
   * There are others than those listed.
   */
  others?: boolean;
}
/**
 * A stakeholder of an initiative. A stakeholder that belongs to both countries is listed once for each.
 */
export interface IomEngagedStakeholder {
  /**
   * The kind of body.
   */
  stakeholder: IomStakeholder;
  /**
   * The country that it belongs to. It matters only for governments.
   */
  country_role?: IomCountryRole;
}
/**
 * A yes or no answer about the programme as a whole. A key that is left out is not assessed.
 */
export interface IomFlagFlags {
  /**
   * Needs assessed: The programme assesses the needs that it responds to.
   */
  needs_assessed?: boolean;
  /**
   * Family members return too: Family members return too.
   */
  family_members_returned?: boolean;
  /**
   * Good governance of migration: Structural work improves the governance of migration, together with authorities and other stakeholders.
   */
  good_governance?: boolean;
  /**
   * Assistance continued by local public services: Structural work supports adequate local public services, so that assistance can continue.
   */
  local_public_services?: boolean;
  /**
   * Access to infrastructure: The programme helps returning migrants to use the infrastructure of the country of origin, not only its services.
   */
  infrastructure?: boolean;
}
/**
 * An influence of one cell on another.
 */
export interface IomInfluence {
  /**
   * The cell that influences.
   */
  from_cell: IomCell;
  /**
   * The cell that is influenced.
   */
  to_cell: IomCell;
  /**
   * The way in which it does so, in words.
   */
  text: string;
}
/**
 * A demand of the approach on a reintegration programme. A key that is left out is not assessed.
 */
export interface NonBlankTextByIomRule {
  /**
   * Three levels: The programme works on the individual, the community and the structural level.
   */
  three_levels?: string;
  /**
   * Beneficiaries on the individual level: The programme's work on the individual level benefits returnees. If family members return too, it also benefits them.
   */
  individual_beneficiaries?: string;
  /**
   * Beneficiaries on the community level: The programme's work on the community level benefits the families of returnees and people who did not migrate.
   */
  community_beneficiaries?: string;
  /**
   * Structural engagement: The programme's work on the structural level engages national and local authorities and other stakeholders. It improves the governance of migration and helps local public services to continue assistance.
   */
  structural_engagement?: string;
  /**
   * What is addressed: The programme responds to the needs and vulnerabilities of people who return. It also responds to the needs, vulnerabilities and concerns of the communities of return.
   */
  what_is_addressed?: string;
  /**
   * Three dimensions on every level: The programme works in all three dimensions on each of the three levels.
   */
  nine_cells?: string;
  /**
   * Economic strands: The programme's economic work helps people back into economic life and towards a lasting livelihood.
   */
  economic_strands?: string;
  /**
   * Social services and infrastructure: The programme's social work helps returning migrants to use health, education, housing, justice and social protection, and the infrastructure of the country.
   */
  social_services?: string;
  /**
   * Psychosocial strands: The programme's psychosocial work covers personal networks, civil society and the culture of the country of origin.
   */
  psychosocial_strands?: string;
  /**
   * Acceptance in the community: A programme with economic work also works on how the community of return receives people who come back.
   */
  community_acceptance?: string;
  /**
   * Based on needs: The programme assesses needs, and does so before assistance begins.
   */
  needs_based?: string;
  /**
   * Cross-cutting issues: The programme promotes the rights of migrants, gender equality, and partnership and cooperation. It also improves data collection, and monitoring and evaluation.
   */
  cross_cutting_issues?: string;
  /**
   * Stakeholders: Governments in host countries and in countries of origin share the responsibility for the programme with non-state organisations.
   */
  stakeholders?: string;
}
/**
 * A demand of the approach on a reintegration programme. A key that is left out is not assessed.
 */
export interface NoteByIomRule {
  /**
   * Three levels: The programme works on the individual, the community and the structural level.
   */
  three_levels?: Note;
  /**
   * Beneficiaries on the individual level: The programme's work on the individual level benefits returnees. If family members return too, it also benefits them.
   */
  individual_beneficiaries?: Note;
  /**
   * Beneficiaries on the community level: The programme's work on the community level benefits the families of returnees and people who did not migrate.
   */
  community_beneficiaries?: Note;
  /**
   * Structural engagement: The programme's work on the structural level engages national and local authorities and other stakeholders. It improves the governance of migration and helps local public services to continue assistance.
   */
  structural_engagement?: Note;
  /**
   * What is addressed: The programme responds to the needs and vulnerabilities of people who return. It also responds to the needs, vulnerabilities and concerns of the communities of return.
   */
  what_is_addressed?: Note;
  /**
   * Three dimensions on every level: The programme works in all three dimensions on each of the three levels.
   */
  nine_cells?: Note;
  /**
   * Economic strands: The programme's economic work helps people back into economic life and towards a lasting livelihood.
   */
  economic_strands?: Note;
  /**
   * Social services and infrastructure: The programme's social work helps returning migrants to use health, education, housing, justice and social protection, and the infrastructure of the country.
   */
  social_services?: Note;
  /**
   * Psychosocial strands: The programme's psychosocial work covers personal networks, civil society and the culture of the country of origin.
   */
  psychosocial_strands?: Note;
  /**
   * Acceptance in the community: A programme with economic work also works on how the community of return receives people who come back.
   */
  community_acceptance?: Note;
  /**
   * Based on needs: The programme assesses needs, and does so before assistance begins.
   */
  needs_based?: Note;
  /**
   * Cross-cutting issues: The programme promotes the rights of migrants, gender equality, and partnership and cooperation. It also improves data collection, and monitoring and evaluation.
   */
  cross_cutting_issues?: Note;
  /**
   * Stakeholders: Governments in host countries and in countries of origin share the responsibility for the programme with non-state organisations.
   */
  stakeholders?: Note;
}
/**
 * An assessment of one practice with the SPRING grid.
 *
 * The published assessments mark each item with a tick or a dash. This crate reads a dash as *not met*, and an item without a mark as *not assessed*.
 */
export interface SpringAssessment {
  /**
   * The edition of the grid.
   */
  edition?: SpringEdition;
  /**
   * The assessor and the date, as far as they are known.
   */
  assessed?: Attribution;
  /**
   * A note on how published marks were read, if they were published in other words. Show it with the marks.
   */
  reading?: string;
  /**
   * The mark of each item. An item that is left out is not assessed.
   */
  marks?: CoreRecordedMarkBySpringItem;
  /**
   * For each item that does not apply: the reason.
   */
  not_applicable?: NonBlankTextBySpringItem;
  /**
   * Notes on items, with or without a mark.
   */
  notes?: NoteBySpringItem;
  /**
   * Findings on questions, in words.
   */
  findings?: SpringFindingBySpringQuestion;
  /**
   * The actors that the practice coordinates with. The list denies nothing and affects no mark.
   */
  coordinates_with?: SpringActor[];
  /**
   * For each question that is out of scope: the reason.
   */
  out_of_scope?: NonBlankTextBySpringQuestion;
}
/**
 * An item of the checklist: something that every practice should strive for. A key that is left out is not assessed.
 */
export interface CoreRecordedMarkBySpringItem {
  /**
   * Inclusive approach: Let people take part, consider gender and age at every step, exclude nobody, and give all users the same chances.
   */
  inclusive_approach?: CoreRecordedMark;
  /**
   * Accessible information: Tell people exactly how to get the service, in several languages and media and in more than one way.
   */
  accessible_information?: CoreRecordedMark;
  /**
   * Equality in delivery: Make fairness and difference part of everyday delivery, and allow for what each person needs and can do.
   */
  equality_in_delivery?: CoreRecordedMark;
  /**
   * Reasonable adjustments: Adapt the service, as far as can fairly be expected, to the particular needs of the people whom it is for.
   */
  reasonable_adjustments?: CoreRecordedMark;
  /**
   * Two-way process: Expect the receiving society to change as well, and work towards that change.
   */
  two_way_process?: CoreRecordedMark;
  /**
   * Co-design with the receiving society: Give people and institutions of the receiving society a real part in planning and carrying out the work. Include activities that they and the users do together.
   */
  host_co_design?: CoreRecordedMark;
  /**
   * Consult and co-create: Ask migrant users in organised ways, create things with them where possible, and collect their views on the plan and on the results.
   */
  consult_and_co_create?: CoreRecordedMark;
  /**
   * Safe feedback: Offer channels through which users can say what they think of the service without risk.
   */
  safe_feedback?: CoreRecordedMark;
  /**
   * Adapted formats and compensation: Consult in ways that suit different cultures and lives, and give people something fair in return for their contribution.
   */
  adapted_formats_and_pay?: CoreRecordedMark;
  /**
   * Needs assessment: Find out what the people concerned need, by asking them directly wherever possible.
   */
  needs_assessment?: CoreRecordedMark;
  /**
   * Gap analysis: Find out what existing support leaves out, and plan the work to cover it.
   */
  gap_analysis?: CoreRecordedMark;
  /**
   * Systemic improvement: Try to improve the system as a whole, so that most of the intended groups in the area benefit.
   */
  systemic_improvement?: CoreRecordedMark;
  /**
   * Build autonomy: Plan activities that encourage people, make them more confident and help them to manage on their own.
   */
  build_autonomy?: CoreRecordedMark;
  /**
   * Community engagement: Help migrants take part in community life to everyone's benefit.
   */
  community_engagement?: CoreRecordedMark;
  /**
   * Capacity of migrants: Make sure that the services build up the skills and resources of migrants and of their own groups.
   */
  migrant_capacity?: CoreRecordedMark;
  /**
   * Long-term integration: Take steps that make integration last, or prepare such steps.
   */
  long_term_integration?: CoreRecordedMark;
  /**
   * Discrimination and information gaps: Tackle unequal treatment and lack of information as obstacles to lasting integration.
   */
  discrimination_and_information_gaps?: CoreRecordedMark;
  /**
   * Human rights standards: Never fall short of the human rights agreed in Europe and worldwide.
   */
  human_rights_standards?: CoreRecordedMark;
  /**
   * Guidelines of all levels: Work with the guidance and instruments on integration of towns and regions, the state, the EU and international bodies.
   */
  multilevel_guidelines?: CoreRecordedMark;
  /**
   * Capacity of institutions: Design the services so that they leave the responsible institutions better equipped for what comes next.
   */
  institutional_capacity?: CoreRecordedMark;
  /**
   * Observable outcomes: Choose activities whose effects can be seen in the target group, or that bring change while they run.
   */
  observable_outcomes?: CoreRecordedMark;
  /**
   * Clear and feasible objectives: State clear aims and intended results that can be reached.
   */
  clear_feasible_objectives?: CoreRecordedMark;
  /**
   * Communications strategy: Draw up a communication strategy as part of the design, and consider the receiving community and the local administration in it.
   */
  communications_strategy?: CoreRecordedMark;
  /**
   * Sound indicators: Base the work on indicators that are relevant and can be measured and met.
   */
  sound_indicators?: CoreRecordedMark;
  /**
   * Staff plan: Have a plan for the staff: who has the skills for this work, and what the staff still need to learn.
   */
  staff_plan?: CoreRecordedMark;
  /**
   * Monitor against goals: Monitor delivery at set times and compare it with the goals planned at the start.
   */
  monitor_against_goals?: CoreRecordedMark;
  /**
   * Anticipate obstacles: While planning, think of what could go wrong and prepare alternatives.
   */
  anticipate_obstacles?: CoreRecordedMark;
  /**
   * Achieve outputs and outcomes: Produce the planned outputs and the effects that were meant to follow from them.
   */
  achieve_outputs?: CoreRecordedMark;
  /**
   * Success in the eyes of stakeholders: Find out whether users, the receiving community, practitioners, funders and policy makers regard the results as a success.
   */
  stakeholder_judged_success?: CoreRecordedMark;
  /**
   * Assess lasting change: Examine whether the work contributes to lasting change.
   */
  assess_lasting_change?: CoreRecordedMark;
  /**
   * Foresee continuation: When planning, consider how the work could continue after its formal end.
   */
  foresee_continuation?: CoreRecordedMark;
  /**
   * Sustainability plan: Write and follow a clear plan for maintaining the good effects.
   */
  sustainability_plan?: CoreRecordedMark;
  /**
   * Build capacity to sustain: While the work runs, invest in the people, knowledge and facilities that are needed to continue the services.
   */
  build_capacity_to_sustain?: CoreRecordedMark;
  /**
   * Early support and partnerships: Find allies early, so that there is support when the first grant runs out.
   */
  early_support_partnerships?: CoreRecordedMark;
  /**
   * New public funding: Seek further EU or national money for the long term. Move from one short grant or one donor to secure or mixed funding for several years.
   */
  new_public_funding?: CoreRecordedMark;
  /**
   * Diversify and self-finance: Spread the sources of income and consider earning some of it through trade or social enterprise.
   */
  diversify_and_self_finance?: CoreRecordedMark;
  /**
   * Key stakeholders in development: Involve the most important people and organisations while the work is being developed, and plan how to keep them involved.
   */
  key_stakeholders_in_development?: CoreRecordedMark;
  /**
   * Multi-stakeholder consultation: Consult professionals, institutions and citizens together, so that refugees and migrants truly take part and everybody feels that the decisions are theirs.
   */
  multistakeholder_consultation?: CoreRecordedMark;
  /**
   * Contribute to strategies: Use opportunities to help shape broad integration strategies with authorities at every level, service providers and civil society.
   */
  contribute_to_strategies?: CoreRecordedMark;
  /**
   * Joint review: Review together with partners how the work, the services and the integration results are doing.
   */
  joint_review?: CoreRecordedMark;
}
/**
 * An item of the checklist: something that every practice should strive for. A key that is left out is not assessed.
 */
export interface NonBlankTextBySpringItem {
  /**
   * Inclusive approach: Let people take part, consider gender and age at every step, exclude nobody, and give all users the same chances.
   */
  inclusive_approach?: string;
  /**
   * Accessible information: Tell people exactly how to get the service, in several languages and media and in more than one way.
   */
  accessible_information?: string;
  /**
   * Equality in delivery: Make fairness and difference part of everyday delivery, and allow for what each person needs and can do.
   */
  equality_in_delivery?: string;
  /**
   * Reasonable adjustments: Adapt the service, as far as can fairly be expected, to the particular needs of the people whom it is for.
   */
  reasonable_adjustments?: string;
  /**
   * Two-way process: Expect the receiving society to change as well, and work towards that change.
   */
  two_way_process?: string;
  /**
   * Co-design with the receiving society: Give people and institutions of the receiving society a real part in planning and carrying out the work. Include activities that they and the users do together.
   */
  host_co_design?: string;
  /**
   * Consult and co-create: Ask migrant users in organised ways, create things with them where possible, and collect their views on the plan and on the results.
   */
  consult_and_co_create?: string;
  /**
   * Safe feedback: Offer channels through which users can say what they think of the service without risk.
   */
  safe_feedback?: string;
  /**
   * Adapted formats and compensation: Consult in ways that suit different cultures and lives, and give people something fair in return for their contribution.
   */
  adapted_formats_and_pay?: string;
  /**
   * Needs assessment: Find out what the people concerned need, by asking them directly wherever possible.
   */
  needs_assessment?: string;
  /**
   * Gap analysis: Find out what existing support leaves out, and plan the work to cover it.
   */
  gap_analysis?: string;
  /**
   * Systemic improvement: Try to improve the system as a whole, so that most of the intended groups in the area benefit.
   */
  systemic_improvement?: string;
  /**
   * Build autonomy: Plan activities that encourage people, make them more confident and help them to manage on their own.
   */
  build_autonomy?: string;
  /**
   * Community engagement: Help migrants take part in community life to everyone's benefit.
   */
  community_engagement?: string;
  /**
   * Capacity of migrants: Make sure that the services build up the skills and resources of migrants and of their own groups.
   */
  migrant_capacity?: string;
  /**
   * Long-term integration: Take steps that make integration last, or prepare such steps.
   */
  long_term_integration?: string;
  /**
   * Discrimination and information gaps: Tackle unequal treatment and lack of information as obstacles to lasting integration.
   */
  discrimination_and_information_gaps?: string;
  /**
   * Human rights standards: Never fall short of the human rights agreed in Europe and worldwide.
   */
  human_rights_standards?: string;
  /**
   * Guidelines of all levels: Work with the guidance and instruments on integration of towns and regions, the state, the EU and international bodies.
   */
  multilevel_guidelines?: string;
  /**
   * Capacity of institutions: Design the services so that they leave the responsible institutions better equipped for what comes next.
   */
  institutional_capacity?: string;
  /**
   * Observable outcomes: Choose activities whose effects can be seen in the target group, or that bring change while they run.
   */
  observable_outcomes?: string;
  /**
   * Clear and feasible objectives: State clear aims and intended results that can be reached.
   */
  clear_feasible_objectives?: string;
  /**
   * Communications strategy: Draw up a communication strategy as part of the design, and consider the receiving community and the local administration in it.
   */
  communications_strategy?: string;
  /**
   * Sound indicators: Base the work on indicators that are relevant and can be measured and met.
   */
  sound_indicators?: string;
  /**
   * Staff plan: Have a plan for the staff: who has the skills for this work, and what the staff still need to learn.
   */
  staff_plan?: string;
  /**
   * Monitor against goals: Monitor delivery at set times and compare it with the goals planned at the start.
   */
  monitor_against_goals?: string;
  /**
   * Anticipate obstacles: While planning, think of what could go wrong and prepare alternatives.
   */
  anticipate_obstacles?: string;
  /**
   * Achieve outputs and outcomes: Produce the planned outputs and the effects that were meant to follow from them.
   */
  achieve_outputs?: string;
  /**
   * Success in the eyes of stakeholders: Find out whether users, the receiving community, practitioners, funders and policy makers regard the results as a success.
   */
  stakeholder_judged_success?: string;
  /**
   * Assess lasting change: Examine whether the work contributes to lasting change.
   */
  assess_lasting_change?: string;
  /**
   * Foresee continuation: When planning, consider how the work could continue after its formal end.
   */
  foresee_continuation?: string;
  /**
   * Sustainability plan: Write and follow a clear plan for maintaining the good effects.
   */
  sustainability_plan?: string;
  /**
   * Build capacity to sustain: While the work runs, invest in the people, knowledge and facilities that are needed to continue the services.
   */
  build_capacity_to_sustain?: string;
  /**
   * Early support and partnerships: Find allies early, so that there is support when the first grant runs out.
   */
  early_support_partnerships?: string;
  /**
   * New public funding: Seek further EU or national money for the long term. Move from one short grant or one donor to secure or mixed funding for several years.
   */
  new_public_funding?: string;
  /**
   * Diversify and self-finance: Spread the sources of income and consider earning some of it through trade or social enterprise.
   */
  diversify_and_self_finance?: string;
  /**
   * Key stakeholders in development: Involve the most important people and organisations while the work is being developed, and plan how to keep them involved.
   */
  key_stakeholders_in_development?: string;
  /**
   * Multi-stakeholder consultation: Consult professionals, institutions and citizens together, so that refugees and migrants truly take part and everybody feels that the decisions are theirs.
   */
  multistakeholder_consultation?: string;
  /**
   * Contribute to strategies: Use opportunities to help shape broad integration strategies with authorities at every level, service providers and civil society.
   */
  contribute_to_strategies?: string;
  /**
   * Joint review: Review together with partners how the work, the services and the integration results are doing.
   */
  joint_review?: string;
}
/**
 * An item of the checklist: something that every practice should strive for. A key that is left out is not assessed.
 */
export interface NoteBySpringItem {
  /**
   * Inclusive approach: Let people take part, consider gender and age at every step, exclude nobody, and give all users the same chances.
   */
  inclusive_approach?: Note;
  /**
   * Accessible information: Tell people exactly how to get the service, in several languages and media and in more than one way.
   */
  accessible_information?: Note;
  /**
   * Equality in delivery: Make fairness and difference part of everyday delivery, and allow for what each person needs and can do.
   */
  equality_in_delivery?: Note;
  /**
   * Reasonable adjustments: Adapt the service, as far as can fairly be expected, to the particular needs of the people whom it is for.
   */
  reasonable_adjustments?: Note;
  /**
   * Two-way process: Expect the receiving society to change as well, and work towards that change.
   */
  two_way_process?: Note;
  /**
   * Co-design with the receiving society: Give people and institutions of the receiving society a real part in planning and carrying out the work. Include activities that they and the users do together.
   */
  host_co_design?: Note;
  /**
   * Consult and co-create: Ask migrant users in organised ways, create things with them where possible, and collect their views on the plan and on the results.
   */
  consult_and_co_create?: Note;
  /**
   * Safe feedback: Offer channels through which users can say what they think of the service without risk.
   */
  safe_feedback?: Note;
  /**
   * Adapted formats and compensation: Consult in ways that suit different cultures and lives, and give people something fair in return for their contribution.
   */
  adapted_formats_and_pay?: Note;
  /**
   * Needs assessment: Find out what the people concerned need, by asking them directly wherever possible.
   */
  needs_assessment?: Note;
  /**
   * Gap analysis: Find out what existing support leaves out, and plan the work to cover it.
   */
  gap_analysis?: Note;
  /**
   * Systemic improvement: Try to improve the system as a whole, so that most of the intended groups in the area benefit.
   */
  systemic_improvement?: Note;
  /**
   * Build autonomy: Plan activities that encourage people, make them more confident and help them to manage on their own.
   */
  build_autonomy?: Note;
  /**
   * Community engagement: Help migrants take part in community life to everyone's benefit.
   */
  community_engagement?: Note;
  /**
   * Capacity of migrants: Make sure that the services build up the skills and resources of migrants and of their own groups.
   */
  migrant_capacity?: Note;
  /**
   * Long-term integration: Take steps that make integration last, or prepare such steps.
   */
  long_term_integration?: Note;
  /**
   * Discrimination and information gaps: Tackle unequal treatment and lack of information as obstacles to lasting integration.
   */
  discrimination_and_information_gaps?: Note;
  /**
   * Human rights standards: Never fall short of the human rights agreed in Europe and worldwide.
   */
  human_rights_standards?: Note;
  /**
   * Guidelines of all levels: Work with the guidance and instruments on integration of towns and regions, the state, the EU and international bodies.
   */
  multilevel_guidelines?: Note;
  /**
   * Capacity of institutions: Design the services so that they leave the responsible institutions better equipped for what comes next.
   */
  institutional_capacity?: Note;
  /**
   * Observable outcomes: Choose activities whose effects can be seen in the target group, or that bring change while they run.
   */
  observable_outcomes?: Note;
  /**
   * Clear and feasible objectives: State clear aims and intended results that can be reached.
   */
  clear_feasible_objectives?: Note;
  /**
   * Communications strategy: Draw up a communication strategy as part of the design, and consider the receiving community and the local administration in it.
   */
  communications_strategy?: Note;
  /**
   * Sound indicators: Base the work on indicators that are relevant and can be measured and met.
   */
  sound_indicators?: Note;
  /**
   * Staff plan: Have a plan for the staff: who has the skills for this work, and what the staff still need to learn.
   */
  staff_plan?: Note;
  /**
   * Monitor against goals: Monitor delivery at set times and compare it with the goals planned at the start.
   */
  monitor_against_goals?: Note;
  /**
   * Anticipate obstacles: While planning, think of what could go wrong and prepare alternatives.
   */
  anticipate_obstacles?: Note;
  /**
   * Achieve outputs and outcomes: Produce the planned outputs and the effects that were meant to follow from them.
   */
  achieve_outputs?: Note;
  /**
   * Success in the eyes of stakeholders: Find out whether users, the receiving community, practitioners, funders and policy makers regard the results as a success.
   */
  stakeholder_judged_success?: Note;
  /**
   * Assess lasting change: Examine whether the work contributes to lasting change.
   */
  assess_lasting_change?: Note;
  /**
   * Foresee continuation: When planning, consider how the work could continue after its formal end.
   */
  foresee_continuation?: Note;
  /**
   * Sustainability plan: Write and follow a clear plan for maintaining the good effects.
   */
  sustainability_plan?: Note;
  /**
   * Build capacity to sustain: While the work runs, invest in the people, knowledge and facilities that are needed to continue the services.
   */
  build_capacity_to_sustain?: Note;
  /**
   * Early support and partnerships: Find allies early, so that there is support when the first grant runs out.
   */
  early_support_partnerships?: Note;
  /**
   * New public funding: Seek further EU or national money for the long term. Move from one short grant or one donor to secure or mixed funding for several years.
   */
  new_public_funding?: Note;
  /**
   * Diversify and self-finance: Spread the sources of income and consider earning some of it through trade or social enterprise.
   */
  diversify_and_self_finance?: Note;
  /**
   * Key stakeholders in development: Involve the most important people and organisations while the work is being developed, and plan how to keep them involved.
   */
  key_stakeholders_in_development?: Note;
  /**
   * Multi-stakeholder consultation: Consult professionals, institutions and citizens together, so that refugees and migrants truly take part and everybody feels that the decisions are theirs.
   */
  multistakeholder_consultation?: Note;
  /**
   * Contribute to strategies: Use opportunities to help shape broad integration strategies with authorities at every level, service providers and civil society.
   */
  contribute_to_strategies?: Note;
  /**
   * Joint review: Review together with partners how the work, the services and the integration results are doing.
   */
  joint_review?: Note;
}
/**
 * A key question about a practice, answered through two to five items. A key that is left out is not assessed.
 */
export interface SpringFindingBySpringQuestion {
  /**
   * Access for diverse groups: Can people with very different backgrounds and needs use the services and be well served by them?
   */
  diverse_access?: SpringFinding;
  /**
   * Role of the receiving society: Do people and institutions of the receiving society take an active part?
   */
  host_society_role?: SpringFinding;
  /**
   * Voice of the users: Do the users help to shape, run, monitor and evaluate the work?
   */
  beneficiary_voice?: SpringFinding;
  /**
   * Fit with needs: Do the aims match what migrants actually need?
   */
  needs_fit?: SpringFinding;
  /**
   * Empowerment: Does the work make migrants stronger and more independent, and does it help integration to last?
   */
  empowerment?: SpringFinding;
  /**
   * Alignment with policy: Does the work fit with the policies of other actors and add to the overall integration effort?
   */
  policy_alignment?: SpringFinding;
  /**
   * Sound design: Is there a thorough plan behind the work?
   */
  sound_design?: SpringFinding;
  /**
   * Monitoring and evaluation: Is progress checked regularly and are the results assessed?
   */
  monitoring_evaluation?: SpringFinding;
  /**
   * Lasting effects: Is the practice ready for its benefits to outlast it?
   */
  lasting_effects?: SpringFinding;
  /**
   * Funding base: Can the practice secure stable money and new funders, or earn its own income?
   */
  funding_base?: SpringFinding;
  /**
   * Coordination of actors: Does the practice communicate and coordinate with the other actors who matter for integration?
   */
  actor_coordination?: SpringFinding;
  /**
   * Policy dialogue: Does the practice contribute to the debate on better integration policy?
   */
  policy_dialogue?: SpringFinding;
}
/**
 * A finding on a question.
 */
export interface SpringFinding {
  /**
   * The finding, in words.
   */
  text: string;
  /**
   * Tools of the practice that can inspire others.
   */
  inspiring_tools?: Link[];
}
/**
 * A key question about a practice, answered through two to five items. A key that is left out is not assessed.
 */
export interface NonBlankTextBySpringQuestion {
  /**
   * Access for diverse groups: Can people with very different backgrounds and needs use the services and be well served by them?
   */
  diverse_access?: string;
  /**
   * Role of the receiving society: Do people and institutions of the receiving society take an active part?
   */
  host_society_role?: string;
  /**
   * Voice of the users: Do the users help to shape, run, monitor and evaluate the work?
   */
  beneficiary_voice?: string;
  /**
   * Fit with needs: Do the aims match what migrants actually need?
   */
  needs_fit?: string;
  /**
   * Empowerment: Does the work make migrants stronger and more independent, and does it help integration to last?
   */
  empowerment?: string;
  /**
   * Alignment with policy: Does the work fit with the policies of other actors and add to the overall integration effort?
   */
  policy_alignment?: string;
  /**
   * Sound design: Is there a thorough plan behind the work?
   */
  sound_design?: string;
  /**
   * Monitoring and evaluation: Is progress checked regularly and are the results assessed?
   */
  monitoring_evaluation?: string;
  /**
   * Lasting effects: Is the practice ready for its benefits to outlast it?
   */
  lasting_effects?: string;
  /**
   * Funding base: Can the practice secure stable money and new funders, or earn its own income?
   */
  funding_base?: string;
  /**
   * Coordination of actors: Does the practice communicate and coordinate with the other actors who matter for integration?
   */
  actor_coordination?: string;
  /**
   * Policy dialogue: Does the practice contribute to the debate on better integration policy?
   */
  policy_dialogue?: string;
}
/**
 * An assessment of one practice in the terms of ASAP. It has up to three parts, and each can be left out.
 *
 * The profile has no rules and is shown as recorded. The journey and the recommendations are two rule sets. There is no share over both.
 */
export interface AsapAssessment {
  /**
   * A description of the practice and what it does.
   */
  profile?: AsapProfile;
  /**
   * The design process of the practice. If it is left out, it is not evaluated.
   */
  journey?: AsapJourney;
  /**
   * The recommendations that the practice follows. If they are left out, they are not evaluated.
   */
  recommendations?: AsapRecommendations;
}
/**
 * A description of a practice and what it does. Its lists deny nothing that they do not name.
 *
 * Two rules of the journey and three measures read it: `JourneyRule::SeveralNeeds` reads sectors and strategies, `JourneyRule::Pillars` reads the activities of the pillars, and the measures on language services, digital skills and social media read activities and channels.
 */
export interface AsapProfile {
  /**
   * The edition of the handbook.
   */
  edition?: AsapEdition;
  /**
   * The person who recorded the profile and the date, as far as they are known.
   */
  assessed?: Attribution;
  /**
   * The sectors of basic services that the practice works in.
   */
  sectors?: AsapServiceSector[];
  /**
   * The strategies by which it meets several needs.
   */
  strategies?: AsapDeliveryStrategy[];
  /**
   * The groups that it is for.
   */
  target_groups?: AsapTargetGroup[];
  /**
   * Other groups that benefit from it.
   */
  wider_beneficiaries?: AsapWiderBeneficiary[];
  /**
   * The barriers that it deals with.
   */
  barriers?: AsapBarrier[];
  /**
   * Its kinds of activity.
   */
  activities?: AsapActivity[];
  /**
   * The channels through which it reaches people.
   */
  channels?: AsapChannel[];
  /**
   * The qualities of its information.
   */
  information_qualities?: AsapInformationQuality[];
  /**
   * The sources of its money.
   */
  funding_sources?: AsapFundingSource[];
  /**
   * The features of an integrated territorial system that it has.
   */
  territorial_features?: AsapTerritorialFeature[];
  /**
   * The activities of the project behind it.
   */
  pillar_activities?: AsapPillarActivity[];
  /**
   * The tools that the project behind it produced.
   */
  tools?: AsapCrossCuttingTool[];
  /**
   * The lessons that the practice itself states.
   */
  lessons?: AsapStatedLesson[];
  /**
   * Publications and pages about it.
   */
  links?: AsapResource[];
  /**
   * Notes on fields.
   */
  notes?: NoteByAsapProfileField;
}
/**
 * A lesson that a practice itself states.
 */
export interface AsapStatedLesson {
  /**
   * The lesson, in words.
   */
  text: string;
  /**
   * The shared lesson that it belongs to.
   */
  lesson?: AsapLesson;
  /**
   * The place in the source of the record, in words.
   */
  locator?: string;
}
/**
 * A publication or page about a practice.
 */
export interface AsapResource {
  /**
   * The title.
   */
  title: string;
  /**
   * The kind.
   */
  kind?: AsapResourceKind;
  /**
   * The languages in which it is available.
   */
  languages?: string[];
  /**
   * The address.
   */
  address?: string;
}
/**
 * A field of the profile of a practice, so that a note can be attached to it. A key that is left out is not assessed.
 */
export interface NoteByAsapProfileField {
  /**
   * Sectors: The profile names the sectors of basic services that the practice works in.
   */
  sectors?: Note;
  /**
   * Strategies of delivery: The profile names the strategies by which the practice meets several needs.
   */
  strategies?: Note;
  /**
   * Target groups: The profile names the groups that the practice is for.
   */
  target_groups?: Note;
  /**
   * Wider beneficiaries: The profile names other groups that benefit from the practice.
   */
  wider_beneficiaries?: Note;
  /**
   * Barriers: The profile names the barriers that the practice deals with.
   */
  barriers?: Note;
  /**
   * Activities: The profile names the kinds of activity of the practice.
   */
  activities?: Note;
  /**
   * Channels: The profile names the channels through which the practice reaches people.
   */
  channels?: Note;
  /**
   * Qualities of information: The profile names the qualities that the information of the practice has.
   */
  information_qualities?: Note;
  /**
   * Sources of funding: The profile names the sources of the practice's money.
   */
  funding_sources?: Note;
  /**
   * Features of a territorial system: The profile names the features of an integrated territorial system that the practice has.
   */
  territorial_features?: Note;
  /**
   * Activities of the pillars: The profile names the activities of the project behind the practice.
   */
  pillar_activities?: Note;
  /**
   * Cross-cutting tools: The profile names the tools that the project behind the practice produced for all its pillars.
   */
  tools?: Note;
  /**
   * Lessons: The profile lists the lessons that the practice itself states.
   */
  lessons?: Note;
  /**
   * Links: The profile lists publications and pages about the practice.
   */
  links?: Note;
}
/**
 * The journey of one practice: its co-design. A field that is left out is not assessed.
 */
export interface AsapJourney {
  /**
   * The edition of the handbook.
   */
  edition?: AsapEdition;
  /**
   * The assessor and the date, as far as they are known.
   */
  assessed?: Attribution;
  /**
   * The phases of the design.
   */
  phases?: AsapPhaseRecordByAsapPhase;
  /**
   * The moves from phase to phase. A move can happen more than once.
   */
  moves?: AsapMove[];
  /**
   * The outputs of the phases.
   */
  outputs?: AsapPhaseOutputFlags;
  /**
   * The ways in which users contribute to the design.
   */
  user_acts?: AsapCodesignActFacts;
  /**
   * The challenge that the design responds to.
   */
  challenge?: AsapChallenge;
  /**
   * The ideas for meeting it.
   */
  ideas?: AsapIdeaList;
  /**
   * The steps taken after the phase deliver.
   */
  next_steps?: AsapNextStepFacts;
  /**
   * The date on which each step of the build-up started, as far as it is known.
   */
  build_up?: DateByAsapBuildUpStep;
  /**
   * The local network.
   */
  network?: AsapLocalNetwork;
  /**
   * Capacity building.
   */
  capacity_building?: AsapCapacityBuilding;
  /**
   * The measures that make events accessible.
   */
  access_measures?: AsapAccessMeasureFacts;
  /**
   * For each access measure that is not needed: the reason.
   */
  not_applicable?: NonBlankTextByAsapAccessMeasure;
  /**
   * The features of the feedback loop.
   */
  feedback_loop?: AsapFeedbackFeatureFacts;
  /**
   * The guiding questions that the practice asks itself.
   */
  questions_asked?: AsapGuidingQuestionFacts;
  /**
   * Facts about the design as a whole.
   */
  flags?: AsapFlagFlags;
  /**
   * For each rule that is out of scope: the reason.
   */
  out_of_scope?: NonBlankTextByAsapJourneyRule;
  /**
   * Notes on rules.
   */
  notes?: NoteByAsapJourneyRule;
}
/**
 * One of the four phases of the double diamond. A key that is left out is not assessed.
 */
export interface AsapPhaseRecordByAsapPhase {
  /**
   * Discover: The group opens up the problem. It learns to understand the setting, and the needs of the people with and for whom it designs.
   */
  discover?: AsapPhaseRecord;
  /**
   * Define: The group narrows the problem down: it ranks the problems and frames a challenge.
   */
  define?: AsapPhaseRecord;
  /**
   * Develop: The group opens up the solution: it collects possible answers to the challenge.
   */
  develop?: AsapPhaseRecord;
  /**
   * Deliver: The group narrows the solution down: it sets up prototypes, tests them with key users and collects what users say.
   */
  deliver?: AsapPhaseRecord;
}
/**
 * A phase of the design.
 */
export interface AsapPhaseRecord {
  /**
   * The phase took place. Any other entry about the phase implies it.
   */
  took_place?: boolean;
  /**
   * The date on which the phase first started, as far as it is known.
   */
  started?: string;
  /**
   * The people and bodies that took part.
   */
  participants?: AsapParticipantFacts;
}
/**
 * A group of people or an organisation that takes part in co-design. A key that is left out is not assessed, unless `others` is false.
 */
export interface AsapParticipantFacts {
  /**
   * End user: A person for whom the service is meant takes part.
   */
  end_user?: boolean;
  /**
   * Community representative: A person who represents a community of people with migratory background takes part.
   */
  community_representative?: boolean;
  /**
   * Migrant organisation: An organisation of people with migratory background takes part.
   */
  migrant_organisation?: boolean;
  /**
   * Connector: A connector takes part: a person with migratory background who is active in a community and connects it with services, authorities and NGOs.
   */
  connector?: boolean;
  /**
   * Civil society organisation: A civil society organisation takes part. Local ones communicate well with people with migratory background and can engage their communities.
   */
  civil_society_organisation?: boolean;
  /**
   * Other non-governmental actor: Another non-governmental actor takes part, which none of the other groups covers.
   */
  other_non_governmental?: boolean;
  /**
   * Private actor: An actor of the private sector takes part.
   */
  private_actor?: boolean;
  /**
   * Public service provider: A provider of public services takes part. Its task is to provide services and information that suit culture, language and gender.
   */
  public_service_provider?: boolean;
  /**
   * Public authority: A public authority takes part that makes key decisions.
   */
  public_authority?: boolean;
  /**
   * Expert: An expert takes part.
   */
  expert?: boolean;
  /**
   * Partner organisation: A partner organisation of the project takes part.
   */
  partner_organisation?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A move from a phase to another phase, or to a next step. Exactly one of these two ends is recorded.
 */
export interface AsapMove {
  /**
   * The phase that is left.
   */
  leaves: AsapPhase;
  /**
   * The phase that is entered.
   */
  enters?: AsapPhase;
  /**
   * The next step that is taken.
   */
  next_step?: AsapNextStep;
}
/**
 * A result of one phase of the design. A key that is left out is not assessed.
 */
export interface AsapPhaseOutputFlags {
  /**
   * Needs discussed in the network: The findings of the needs assessment are presented to the local network and discussed there.
   */
  needs_presented?: boolean;
  /**
   * Lived experience shared: People with migratory background tell what they have experienced, and the group takes in what it means.
   */
  experience_shared?: boolean;
  /**
   * Problems put in order: The problems are ranked by priority.
   */
  problems_prioritised?: boolean;
  /**
   * Challenge framed: A challenge is framed that the practice responds to.
   */
  challenge_framed?: boolean;
  /**
   * Sector of the challenge named: The sector in which the practice responds to the challenge is named.
   */
  sector_named?: boolean;
  /**
   * Challenge as an open question: The challenge is put as an open question that invites answers and begins with *how can we*.
   */
  open_question?: boolean;
  /**
   * Several ideas: Two or more ideas for meeting the challenge are put forward.
   */
  several_ideas?: boolean;
  /**
   * Ideas from network or sessions: At least one idea comes up in the local network or in a capacity-building session.
   */
  ideas_from_network_or_sessions?: boolean;
  /**
   * Prototype: A prototype of the practice is set up, so that it can be tried out.
   */
  prototype?: boolean;
  /**
   * Tested with users: Key users test the prototype.
   */
  tested_with_users?: boolean;
  /**
   * Feedback collected: Feedback of users on the solution is collected.
   */
  feedback_collected?: boolean;
  /**
   * Feedback used: User feedback is discussed, to improve the practice or to guide the next steps.
   */
  feedback_used?: boolean;
}
/**
 * Something that people do when they co-design. A key that is left out is not assessed, unless `others` is false.
 */
export interface AsapCodesignActFacts {
  /**
   * Have ideas: Participants come up with ideas.
   */
  ideate?: boolean;
  /**
   * Decide: Participants actively decide what is done, and how.
   */
  decide?: boolean;
  /**
   * Carry out: Participants carry out activities.
   */
  implement?: boolean;
  /**
   * Learn from each other: Participants learn from each other.
   */
  learn?: boolean;
  /**
   * Contribute: Participants contribute what they wish to and are able to.
   */
  contribute?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * The challenge that the design responds to.
 */
export interface AsapChallenge {
  /**
   * The wording of the challenge. It is kept and not analysed.
   */
  text?: string;
  /**
   * The sector that it belongs to.
   */
  sector?: AsapServiceSector;
}
/**
 * Things that are recorded one by one. There may be more than are listed, unless `others` is false.
 */
export interface AsapIdeaList {
  /**
   * The things.
   */
  listed?: AsapIdea[];
  /**
   * There are others than those listed.
   */
  others?: boolean;
}
/**
 * An idea for meeting the challenge.
 */
export interface AsapIdea {
  /**
   * The idea, in words.
   */
  text: string;
  /**
   * The settings in which it came up.
   */
  sources?: AsapIdeaSourceFacts;
}
/**
 * A setting in which an idea of the phase develop comes up. A key that is left out is not assessed, unless `others` is false.
 */
export interface AsapIdeaSourceFacts {
  /**
   * Local network: The idea comes up in the local network.
   */
  local_network?: boolean;
  /**
   * Capacity-building session: The idea comes up in a capacity-building session.
   */
  capacity_building_session?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A step that a practice takes after the phase deliver. A key that is left out is not assessed, unless `others` is false.
 */
export interface AsapNextStepFacts {
  /**
   * Refine: The solution is improved.
   */
  refine?: boolean;
  /**
   * Scale up: The practice is continued on a larger scale.
   */
  scale_up?: boolean;
  /**
   * Replicate: The practice is set up again elsewhere.
   */
  replicate?: boolean;
  /**
   * Move on: The group turns to something else.
   */
  move_on?: boolean;
  /**
   * Continue: The services that the practice started continue to be provided.
   */
  continue?: boolean;
  /**
   * Integrate into the local system: The tested practice becomes a part of the local system.
   */
  integrate_locally?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * One of the steps in which all six pilots were built up, in order. A key that is left out is not assessed.
 */
export interface DateByAsapBuildUpStep {
  /**
   * Mapping: Existing local practices and organisations are mapped.
   */
  mapping?: string;
  /**
   * Participatory needs assessment: People take part in the assessment of their needs.
   */
  participatory_needs_assessment?: string;
  /**
   * Local network: A local network of many stakeholders is created.
   */
  network?: string;
  /**
   * Capacity building: Capacity building is provided for local service providers and civil society organisations.
   */
  capacity_building?: string;
  /**
   * Practice: The practice itself is developed.
   */
  practice?: string;
}
/**
 * The local network of many stakeholders.
 */
export interface AsapLocalNetwork {
  /**
   * Its members.
   */
  members?: AsapParticipantFacts;
  /**
   * Its purposes.
   */
  purposes?: AsapNetworkPurposeFacts;
  /**
   * Its functions in the design.
   */
  functions?: AsapNetworkFunctionFacts;
}
/**
 * One of the four purposes of a local network of many stakeholders. A key that is left out is not assessed, unless `others` is false.
 */
export interface AsapNetworkPurposeFacts {
  /**
   * Discuss challenges: The network discusses the main challenges.
   */
  discuss_challenges?: boolean;
  /**
   * Build relationships: The network builds ties and relationships among its members.
   */
  build_relationships?: boolean;
  /**
   * Exchange practices: The members of the network show each other their practices and procedures.
   */
  exchange_practices?: boolean;
  /**
   * Create a practice: The network creates a promising practice.
   */
  create_practice?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A task that a local network performs in the design of a practice. A key that is left out is not assessed, unless `others` is false.
 */
export interface AsapNetworkFunctionFacts {
  /**
   * Validate the needs: The network checks the findings on needs and adds to them.
   */
  validate_needs?: boolean;
  /**
   * Choose the challenge: The network identifies the challenge that the design responds to.
   */
  choose_challenge?: boolean;
  /**
   * Host prototypes: The network provides the setting in which prototypes are tested and evaluated.
   */
  host_prototypes?: boolean;
  /**
   * Feed back what was learned: The network makes sure that problems are dealt with and that the lessons learned go into the pilot.
   */
  feed_back_learning?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * Capacity building.
 */
export interface AsapCapacityBuilding {
  /**
   * The people and bodies for whom sessions were held.
   */
  held_for?: AsapParticipantFacts;
}
/**
 * A measure that removes a barrier to taking part. A key that is left out is not assessed, unless `others` is false.
 */
export interface AsapAccessMeasureFacts {
  /**
   * Childcare: Children are looked after while their mothers are at an event or a meeting.
   */
  childcare?: boolean;
  /**
   * Travel costs: The cost of travel to events or meetings is refunded.
   */
  travel_costs?: boolean;
  /**
   * Interpretation: Interpretation is available for people whom language would otherwise exclude.
   */
  interpretation?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A measure that removes a barrier to taking part. A key that is left out is not assessed.
 */
export interface NonBlankTextByAsapAccessMeasure {
  /**
   * Childcare: Children are looked after while their mothers are at an event or a meeting.
   */
  childcare?: string;
  /**
   * Travel costs: The cost of travel to events or meetings is refunded.
   */
  travel_costs?: string;
  /**
   * Interpretation: Interpretation is available for people whom language would otherwise exclude.
   */
  interpretation?: string;
}
/**
 * A feature that makes feedback part of how a service is designed and run. A key that is left out is not assessed, unless `others` is false.
 */
export interface AsapFeedbackFeatureFacts {
  /**
   * Users are asked: Users are asked for feedback.
   */
  involves_users?: boolean;
  /**
   * Stakeholders are asked: Other stakeholders are asked for feedback.
   */
  involves_stakeholders?: boolean;
  /**
   * Systematic and continuous: Feedback is gathered systematically and continuously, with polls or questionnaires.
   */
  systematic_and_continuous?: boolean;
  /**
   * Informs decisions: Feedback is considered when decisions are made.
   */
  informs_decisions?: boolean;
  /**
   * Improves the design: Feedback improves the design of the programme.
   */
  improves_design?: boolean;
  /**
   * Improves the delivery: Feedback improves the delivery of the service.
   */
  improves_delivery?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A question that people who work on integration should ask themselves. A key that is left out is not assessed, unless `others` is false.
 */
export interface AsapGuidingQuestionFacts {
  /**
   * Which integration?: The practice asks itself which integration it promotes.
   */
  which_integration?: boolean;
  /**
   * For whom?: The practice asks itself who integration is for.
   */
  for_whom?: boolean;
  /**
   * With whom?: The practice asks itself whom it works with towards integration.
   */
  with_whom?: boolean;
  /**
   * By whom?: The practice asks itself who brings integration about.
   */
  by_whom?: boolean;
  /**
   * How represented?: The practice asks itself how more people with a history of migration can be represented where decisions are made.
   */
  how_represented?: boolean;
  /**
   * Others: Says whether there is more than what is named. No says no to everything that is not named.
   */
  others?: boolean;
}
/**
 * A fact about the design as a whole that is true or false. A key that is left out is not assessed.
 */
export interface AsapFlagFlags {
  /**
   * Events held: Events or meetings are held in which people can take part.
   */
  events_held?: boolean;
  /**
   * Open to all: Co-design is open to everybody who wishes to take part, from authorities to end users.
   */
  open_to_all?: boolean;
  /**
   * Human-centred: The design puts people and their needs at the centre.
   */
  human_centred?: boolean;
  /**
   * Advisory body: A body of people with migratory background gives advice.
   */
  advisory_body?: boolean;
  /**
   * Advisory body: clear purpose: The purpose of the advisory body is clear.
   */
  advisory_clear_purpose?: boolean;
  /**
   * Advisory body: criteria for members: The criteria for choosing members of the advisory body are clear.
   */
  advisory_member_criteria?: boolean;
  /**
   * Advisory body: support person: At least one person organises and guides the advisory body.
   */
  advisory_support_person?: boolean;
  /**
   * Advisory body: compensation: The members of the advisory body get compensation, in money or in another form.
   */
  advisory_compensation?: boolean;
  /**
   * Advisory body: voting rights: The advisory body has voting rights.
   */
  advisory_voting_rights?: boolean;
  /**
   * Professionals with migratory background in the team: Professionals with migratory background work in the team.
   */
  professionals_in_team?: boolean;
  /**
   * Professionals with migratory background fairly paid: Professionals with migratory background are fairly paid for their work.
   */
  professionals_fairly_paid?: boolean;
  /**
   * Services tied to policy: The practice links its services to policies.
   */
  services_with_policy?: boolean;
  /**
   * Participation tied to representation: The practice links participation to representation where decisions are made.
   */
  participation_with_representation?: boolean;
  /**
   * Needs assessed: The needs of the people whom the practice is for are assessed.
   */
  needs_assessed?: boolean;
  /**
   * Needs assessed with people: The people whom the practice is for take part in the assessment of their needs.
   */
  needs_assessed_with_people?: boolean;
  /**
   * Challenge fits the needs: The challenge responds to what people need.
   */
  challenge_fits_needs?: boolean;
  /**
   * Challenge is attainable: The challenge can be met within the scope of the project.
   */
  challenge_attainable?: boolean;
  /**
   * Public and civil bodies work together: Public services or local authorities work together with civil society organisations.
   */
  public_and_civil_work_together?: boolean;
  /**
   * Complementary tasks: Public bodies and civil society organisations take on tasks that complement each other.
   */
  complementary_tasks?: boolean;
}
/**
 * A demand or an observation on the journey of co-design. A key that is left out is not assessed.
 */
export interface NonBlankTextByAsapJourneyRule {
  /**
   * Users in every phase: End users take part in every phase of the practice's design. People who speak for them count in part.
   */
  users_in_every_phase?: string;
  /**
   * Acts of co-design: Users have ideas, decide, carry out, learn and contribute.
   */
  codesign_acts?: string;
  /**
   * Open and human-centred: The design of the practice is open to everybody who wishes to take part, and puts people at the centre.
   */
  open_and_human_centred?: string;
  /**
   * Accessible participation: The practice offers childcare, refunds travel and has interpretation available if it holds events or meetings.
   */
  accessible_participation?: string;
  /**
   * Feedback loop: The practice asks users and stakeholders for feedback continuously, and uses the feedback.
   */
  feedback_loop?: string;
  /**
   * Advisory body: The advisory body of the practice has a clear purpose, clear criteria for members, a support person and compensation.
   */
  advisory_body?: string;
  /**
   * Vote of the advisory body: The advisory body of the practice has voting rights.
   */
  advisory_vote?: string;
  /**
   * Professionals with migratory background: The practice has professionals with migratory background in its team and pays them fairly.
   */
  professionals_with_migratory_background?: string;
  /**
   * Services and policy: The practice links its services to policies, and participation to representation.
   */
  services_and_policy?: string;
  /**
   * Guiding questions: The practice asks itself which integration it promotes, for whom, with whom and by whom.
   */
  guiding_questions?: string;
  /**
   * Four phases: The practice goes through all four phases of the double diamond.
   */
  four_phases?: string;
  /**
   * Phases in order: No phase of the practice starts earlier than the phase before it.
   */
  phases_in_order?: string;
  /**
   * Participatory needs assessment: The practice assesses needs together with people, and discusses the findings in the local network.
   */
  participatory_needs_assessment?: string;
  /**
   * Framed challenge: The challenge of the practice is framed in a named sector and as an open question. It fits the needs and is attainable.
   */
  framed_challenge?: string;
  /**
   * Several ideas, jointly found: The practice collects several ideas, together with the local network or in capacity-building sessions.
   */
  diverged?: string;
  /**
   * Tested and refined: The practice tests a prototype with users, collects their feedback and uses it.
   */
  tested_and_refined?: string;
  /**
   * Next step: The practice chooses what to do after the phase deliver.
   */
  next_step?: string;
  /**
   * Members of the network: The practice has a local network of public service providers, non-governmental actors, civil society organisations, migrant organisations and representatives of communities.
   */
  network_members?: string;
  /**
   * Purposes of the network: The practice has a local network that serves all four of its purposes.
   */
  network_purposes?: string;
  /**
   * Functions of the network: The practice has a local network that checks needs, chooses the challenge, hosts prototypes and feeds back what was learned.
   */
  network_functions?: string;
  /**
   * Capacity building: The practice holds capacity-building sessions for public service providers, civil society organisations, migrant organisations and end users.
   */
  capacity_building?: string;
  /**
   * Order of the build-up: The practice starts no earlier than mapping, needs assessment, network and capacity building.
   */
  build_up_order?: string;
  /**
   * Public and civil collaboration: Public services and civil society organisations work together in the practice and complement each other.
   */
  public_civil_collaboration?: string;
  /**
   * Several needs at once: The practice addresses several needs at once.
   */
  several_needs?: string;
  /**
   * Pillars: The practice belongs to a project with activities in all three pillars.
   */
  pillars?: string;
}
/**
 * A demand or an observation on the journey of co-design. A key that is left out is not assessed.
 */
export interface NoteByAsapJourneyRule {
  /**
   * Users in every phase: End users take part in every phase of the practice's design. People who speak for them count in part.
   */
  users_in_every_phase?: Note;
  /**
   * Acts of co-design: Users have ideas, decide, carry out, learn and contribute.
   */
  codesign_acts?: Note;
  /**
   * Open and human-centred: The design of the practice is open to everybody who wishes to take part, and puts people at the centre.
   */
  open_and_human_centred?: Note;
  /**
   * Accessible participation: The practice offers childcare, refunds travel and has interpretation available if it holds events or meetings.
   */
  accessible_participation?: Note;
  /**
   * Feedback loop: The practice asks users and stakeholders for feedback continuously, and uses the feedback.
   */
  feedback_loop?: Note;
  /**
   * Advisory body: The advisory body of the practice has a clear purpose, clear criteria for members, a support person and compensation.
   */
  advisory_body?: Note;
  /**
   * Vote of the advisory body: The advisory body of the practice has voting rights.
   */
  advisory_vote?: Note;
  /**
   * Professionals with migratory background: The practice has professionals with migratory background in its team and pays them fairly.
   */
  professionals_with_migratory_background?: Note;
  /**
   * Services and policy: The practice links its services to policies, and participation to representation.
   */
  services_and_policy?: Note;
  /**
   * Guiding questions: The practice asks itself which integration it promotes, for whom, with whom and by whom.
   */
  guiding_questions?: Note;
  /**
   * Four phases: The practice goes through all four phases of the double diamond.
   */
  four_phases?: Note;
  /**
   * Phases in order: No phase of the practice starts earlier than the phase before it.
   */
  phases_in_order?: Note;
  /**
   * Participatory needs assessment: The practice assesses needs together with people, and discusses the findings in the local network.
   */
  participatory_needs_assessment?: Note;
  /**
   * Framed challenge: The challenge of the practice is framed in a named sector and as an open question. It fits the needs and is attainable.
   */
  framed_challenge?: Note;
  /**
   * Several ideas, jointly found: The practice collects several ideas, together with the local network or in capacity-building sessions.
   */
  diverged?: Note;
  /**
   * Tested and refined: The practice tests a prototype with users, collects their feedback and uses it.
   */
  tested_and_refined?: Note;
  /**
   * Next step: The practice chooses what to do after the phase deliver.
   */
  next_step?: Note;
  /**
   * Members of the network: The practice has a local network of public service providers, non-governmental actors, civil society organisations, migrant organisations and representatives of communities.
   */
  network_members?: Note;
  /**
   * Purposes of the network: The practice has a local network that serves all four of its purposes.
   */
  network_purposes?: Note;
  /**
   * Functions of the network: The practice has a local network that checks needs, chooses the challenge, hosts prototypes and feeds back what was learned.
   */
  network_functions?: Note;
  /**
   * Capacity building: The practice holds capacity-building sessions for public service providers, civil society organisations, migrant organisations and end users.
   */
  capacity_building?: Note;
  /**
   * Order of the build-up: The practice starts no earlier than mapping, needs assessment, network and capacity building.
   */
  build_up_order?: Note;
  /**
   * Public and civil collaboration: Public services and civil society organisations work together in the practice and complement each other.
   */
  public_civil_collaboration?: Note;
  /**
   * Several needs at once: The practice addresses several needs at once.
   */
  several_needs?: Note;
  /**
   * Pillars: The practice belongs to a project with activities in all three pillars.
   */
  pillars?: Note;
}
/**
 * The recommendations: a mark for each measure. A measure that is left out is not assessed, unless the journey or the profile of the practice records the same fact.
 */
export interface AsapRecommendations {
  /**
   * The edition of the handbook.
   */
  edition?: AsapEdition;
  /**
   * The assessor and the date, as far as they are known.
   */
  assessed?: Attribution;
  /**
   * The audiences to evaluate for. Recommendations to other audiences then do not apply. If no audience is named, all recommendations are read.
   */
  for_audiences?: AsapAudience[];
  /**
   * The mark of each measure.
   */
  measures?: CoreRecordedMarkByAsapMeasure;
  /**
   * For each measure that does not apply: the reason.
   */
  not_applicable?: NonBlankTextByAsapMeasure;
  /**
   * For each recommendation that is out of scope: the reason.
   */
  out_of_scope?: NonBlankTextByAsapRecommendation;
  /**
   * Notes on measures, with or without a mark.
   */
  notes?: NoteByAsapMeasure;
  /**
   * Notes on recommendations.
   */
  recommendation_notes?: NoteByAsapRecommendation;
}
/**
 * A part of a recommendation that a practice can carry out on its own. A key that is left out is not assessed.
 */
export interface CoreRecordedMarkByAsapMeasure {
  /**
   * Institutions across levels: Public institutions of different levels and sectors work together.
   */
  institutions_across_levels?: CoreRecordedMark;
  /**
   * Civil society included: Civil society organisations and other stakeholders belong to the system.
   */
  civil_society_included?: CoreRecordedMark;
  /**
   * Private and public actors: Actors of both the private and the public sector are engaged.
   */
  private_and_public_actors?: CoreRecordedMark;
  /**
   * Several funds coordinated: Money from different sources is used in a coordinated way.
   */
  several_funds_coordinated?: CoreRecordedMark;
  /**
   * Diverse public services: Public services of every sector are diverse.
   */
  diverse_public_services?: CoreRecordedMark;
  /**
   * Diverse organisations: Civil society organisations and NGOs are diverse.
   */
  diverse_organisations?: CoreRecordedMark;
  /**
   * Represented where answers are developed: People with migratory background are adequately represented where responses to their needs are developed.
   */
  represented_in_development?: CoreRecordedMark;
  /**
   * Vote in the municipality: People with migratory background can vote in municipal elections.
   */
  municipal_vote?: CoreRecordedMark;
  /**
   * Part in making policy: People with migratory background take an active part in making policy.
   */
  part_in_policy_development?: CoreRecordedMark;
  /**
   * Part in carrying policy out: People with migratory background take an active part in carrying out policy.
   */
  part_in_policy_implementation?: CoreRecordedMark;
  /**
   * Talk in confidence: People have a safe space where they can talk about issues in confidence.
   */
  confidential_talk?: CoreRecordedMark;
  /**
   * Support with linked issues: People can find support there with linked issues, such as emergency housing or protection from exploitation.
   */
  support_with_linked_issues?: CoreRecordedMark;
  /**
   * Intercultural expertise: Professionals who work with people with migratory background have intercultural expertise.
   */
  intercultural_expertise?: CoreRecordedMark;
  /**
   * Networks that communities use: Communication uses the social networks that the communities use themselves.
   */
  networks_communities_use?: CoreRecordedMark;
  /**
   * Information in native languages: Information is available in people's native languages.
   */
  native_language_information?: CoreRecordedMark;
  /**
   * Multilingual services every day: Services are offered in several languages every day.
   */
  daily_multilingual_services?: CoreRecordedMark;
  /**
   * Childcare offered: Childcare is offered to mothers who come to events or meetings.
   */
  childcare_offered?: CoreRecordedMark;
  /**
   * Travel refunded: The cost of travel is refunded.
   */
  travel_refunded?: CoreRecordedMark;
  /**
   * Interpretation available: Interpretation is available for people whom language would otherwise exclude.
   */
  interpretation_available?: CoreRecordedMark;
  /**
   * Users are asked: Users are asked for feedback.
   */
  users_asked?: CoreRecordedMark;
  /**
   * Stakeholders are asked: Stakeholders other than users are asked for feedback.
   */
  stakeholders_asked?: CoreRecordedMark;
  /**
   * Systematic polling: Polls or questionnaires are systematic and continuous.
   */
  systematic_polling?: CoreRecordedMark;
  /**
   * Answers inform decisions: Feedback is considered in decisions throughout the project.
   */
  answers_inform_decisions?: CoreRecordedMark;
  /**
   * Answers improve the programme: Feedback improves the design of the programme and the delivery of the service.
   */
  answers_improve_programme?: CoreRecordedMark;
  /**
   * Role recognised: The essential role of connectors and resource persons is recognised.
   */
  role_recognised?: CoreRecordedMark;
  /**
   * More than volunteers: The role of connectors has a formal frame that goes beyond volunteering.
   */
  more_than_volunteers?: CoreRecordedMark;
  /**
   * Training for trainers: Connectors are included in the training for trainers.
   */
  training_for_trainers?: CoreRecordedMark;
  /**
   * Part of local networks: Connectors are included in local networks.
   */
  part_of_local_networks?: CoreRecordedMark;
  /**
   * Events organised: Cultural events are organised and promoted.
   */
  events_organised?: CoreRecordedMark;
  /**
   * Diverse and inclusive events: Cultural events are diverse and inclusive.
   */
  diverse_and_inclusive_events?: CoreRecordedMark;
  /**
   * Shared resources: Civil society organisations share resources.
   */
  shared_resources?: CoreRecordedMark;
  /**
   * Joint engagement of users: Civil society organisations coordinate how they engage users and stakeholders.
   */
  joint_engagement_of_users?: CoreRecordedMark;
  /**
   * Visible contributions: Civil society organisations make known what NGOs and the people who work there contribute.
   */
  visible_contributions?: CoreRecordedMark;
  /**
   * New services for shared challenges: Civil society organisations design new services and initiatives for common challenges.
   */
  new_services_for_shared_challenges?: CoreRecordedMark;
  /**
   * Joint structural advocacy: Civil society organisations advocate structural change together.
   */
  joint_structural_advocacy?: CoreRecordedMark;
  /**
   * Represented in teams: People with migratory background are represented in the team.
   */
  represented_in_teams?: CoreRecordedMark;
  /**
   * Involved in all stages of a project: People with migratory background are actively involved in every stage of a project.
   */
  involved_in_all_project_stages?: CoreRecordedMark;
  /**
   * Standing consultation: There are permanent ways of giving feedback and being consulted.
   */
  standing_consultation?: CoreRecordedMark;
  /**
   * One-to-one meetings: Meetings with one person at a time strengthen confidence and engagement.
   */
  one_to_one_meetings?: CoreRecordedMark;
  /**
   * Translators: Translators make communication easier.
   */
  translators?: CoreRecordedMark;
  /**
   * Councils with a vote: Advisory councils of people with migratory background are official bodies and have voting rights.
   */
  councils_with_vote?: CoreRecordedMark;
  /**
   * Participants contribute: Participants bring in insights, experience and skills.
   */
  participants_contribute?: CoreRecordedMark;
  /**
   * Participants receive: Participants receive support, resources and opportunities in return.
   */
  participants_receive?: CoreRecordedMark;
  /**
   * Tailored multilingual materials: Materials and services that are easy to use, in several languages and adapted to communities, are standard practice.
   */
  tailored_multilingual_materials?: CoreRecordedMark;
  /**
   * Language services: Language services are provided.
   */
  language_services?: CoreRecordedMark;
  /**
   * Digital skills fostered: Digital skills are fostered.
   */
  digital_skills_fostered?: CoreRecordedMark;
  /**
   * Accessible resources: Information and resources are accessible.
   */
  accessible_resources?: CoreRecordedMark;
  /**
   * Project communicated: The project is made known on social media.
   */
  project_communicated?: CoreRecordedMark;
  /**
   * Participants reached: Users and stakeholders are reached on social media.
   */
  participants_reached?: CoreRecordedMark;
  /**
   * Dialogue fostered: A dialogue with communities takes place on social media.
   */
  dialogue_fostered?: CoreRecordedMark;
  /**
   * Against structural racism: The project advocates laws and policies against structural racism in authorities and public services.
   */
  against_structural_racism?: CoreRecordedMark;
  /**
   * Against unequal legal status: The project advocates laws and policies against unequal legal status.
   */
  against_status_disparities?: CoreRecordedMark;
  /**
   * Against political barriers: The project advocates laws and policies against barriers that keep people out of politics.
   */
  against_political_barriers?: CoreRecordedMark;
  /**
   * All parties together: European learning networks bring authorities, NGOs and people with migratory background together.
   */
  all_parties_together?: CoreRecordedMark;
  /**
   * Knowledge between local networks: Local networks and organisations share their knowledge with each other.
   */
  knowledge_between_local_networks?: CoreRecordedMark;
  /**
   * Joint capacity building: The learning networks support capacity-building initiatives.
   */
  joint_capacity_building?: CoreRecordedMark;
  /**
   * Across sectors and countries: People learn across sectors and countries.
   */
  across_sectors_and_countries?: CoreRecordedMark;
  /**
   * Joint design: Services are designed together with migrant associations.
   */
  joint_design?: CoreRecordedMark;
  /**
   * Joint delivery: Services are delivered together with migrant associations.
   */
  joint_delivery?: CoreRecordedMark;
  /**
   * Budget of their own: Migrant associations have a budget for their activities.
   */
  own_budget?: CoreRecordedMark;
  /**
   * Capacity for organisations: Capacity building is provided for migrant organisations.
   */
  capacity_for_organisations?: CoreRecordedMark;
  /**
   * Shown as role models: The second and third generations are presented as role models and advocates of social change.
   */
  shown_as_role_models?: CoreRecordedMark;
  /**
   * Involved from the outset: Young people with migratory background and their associations take part in participatory processes from the outset.
   */
  involved_from_the_outset?: CoreRecordedMark;
  /**
   * Better services together: Public service providers work with civil society organisations to improve services.
   */
  better_services_together?: CoreRecordedMark;
  /**
   * Policy frameworks together: Public service providers work with civil society organisations to improve policy frameworks.
   */
  policy_frameworks_together?: CoreRecordedMark;
  /**
   * Professionals trained: Professionals from various sectors are trained on the needs and difficulties of people with migratory background.
   */
  professionals_trained?: CoreRecordedMark;
  /**
   * Intercultural mediators: Professionals in intercultural mediation are part of daily work.
   */
  intercultural_mediators?: CoreRecordedMark;
  /**
   * Sociologists: Professionals in sociology are part of daily work.
   */
  sociologists?: CoreRecordedMark;
  /**
   * Basic services valued: The crucial role of basic services is acknowledged.
   */
  basic_services_valued?: CoreRecordedMark;
  /**
   * Migration seen as permanent: Migration is understood as a permanent part of society.
   */
  migration_seen_as_permanent?: CoreRecordedMark;
  /**
   * Discrimination countered: Inclusive policies and practices counter discrimination.
   */
  discrimination_countered?: CoreRecordedMark;
  /**
   * Presence recognised: It is recognised how many people in cities have a migratory background.
   */
  presence_recognised?: CoreRecordedMark;
  /**
   * Centres accessible: Information centres are accessible.
   */
  centres_accessible?: CoreRecordedMark;
  /**
   * Centres well staffed: Information centres have well-trained staff.
   */
  centres_well_staffed?: CoreRecordedMark;
  /**
   * Regional dissemination: Good practice is spread and promoted in the region.
   */
  regional_dissemination?: CoreRecordedMark;
  /**
   * European dissemination: Good practice is spread and promoted in Europe.
   */
  european_dissemination?: CoreRecordedMark;
  /**
   * European networks joined: European networks on migration are joined.
   */
  european_networks_joined?: CoreRecordedMark;
  /**
   * Policies developed together: Policies on access to basic services are developed with CSOs, NGOs and other organisations.
   */
  policies_developed_together?: CoreRecordedMark;
  /**
   * Policies implemented together: Policies on access to basic services are carried out with CSOs, NGOs and other organisations.
   */
  policies_implemented_together?: CoreRecordedMark;
  /**
   * Language measures: Existing strategies and plans address language barriers.
   */
  language_measures?: CoreRecordedMark;
  /**
   * Literacy measures: Existing strategies and plans address basic literacy.
   */
  literacy_measures?: CoreRecordedMark;
  /**
   * Delivery with civil society: Services and support are delivered together with civil society organisations.
   */
  delivery_with_csos?: CoreRecordedMark;
  /**
   * More direct funding: There is more money for direct work with people with migratory background.
   */
  more_direct_funding?: CoreRecordedMark;
  /**
   * Flexible funding: Funded actions can be adapted to what people need.
   */
  flexible_funding?: CoreRecordedMark;
  /**
   * European networking: Organisations that work on migration are encouraged to network in Europe.
   */
  european_networking?: CoreRecordedMark;
  /**
   * Interactive events: Interactive events are promoted at which people discuss and exchange good practice.
   */
  interactive_events?: CoreRecordedMark;
  /**
   * No degrading terms: Dehumanising and degrading words are avoided.
   */
  no_degrading_terms?: CoreRecordedMark;
  /**
   * Preferred expression: The expression *people with migratory background* is preferred.
   */
  preferred_expression?: CoreRecordedMark;
  /**
   * Self-definition: People and communities are free to define themselves.
   */
  self_definition?: CoreRecordedMark;
  /**
   * Members represented: Members are represented in networks that make decisions.
   */
  members_represented?: CoreRecordedMark;
  /**
   * Members active: Members take an active part in networks that make decisions.
   */
  members_active?: CoreRecordedMark;
}
/**
 * A part of a recommendation that a practice can carry out on its own. A key that is left out is not assessed.
 */
export interface NonBlankTextByAsapMeasure {
  /**
   * Institutions across levels: Public institutions of different levels and sectors work together.
   */
  institutions_across_levels?: string;
  /**
   * Civil society included: Civil society organisations and other stakeholders belong to the system.
   */
  civil_society_included?: string;
  /**
   * Private and public actors: Actors of both the private and the public sector are engaged.
   */
  private_and_public_actors?: string;
  /**
   * Several funds coordinated: Money from different sources is used in a coordinated way.
   */
  several_funds_coordinated?: string;
  /**
   * Diverse public services: Public services of every sector are diverse.
   */
  diverse_public_services?: string;
  /**
   * Diverse organisations: Civil society organisations and NGOs are diverse.
   */
  diverse_organisations?: string;
  /**
   * Represented where answers are developed: People with migratory background are adequately represented where responses to their needs are developed.
   */
  represented_in_development?: string;
  /**
   * Vote in the municipality: People with migratory background can vote in municipal elections.
   */
  municipal_vote?: string;
  /**
   * Part in making policy: People with migratory background take an active part in making policy.
   */
  part_in_policy_development?: string;
  /**
   * Part in carrying policy out: People with migratory background take an active part in carrying out policy.
   */
  part_in_policy_implementation?: string;
  /**
   * Talk in confidence: People have a safe space where they can talk about issues in confidence.
   */
  confidential_talk?: string;
  /**
   * Support with linked issues: People can find support there with linked issues, such as emergency housing or protection from exploitation.
   */
  support_with_linked_issues?: string;
  /**
   * Intercultural expertise: Professionals who work with people with migratory background have intercultural expertise.
   */
  intercultural_expertise?: string;
  /**
   * Networks that communities use: Communication uses the social networks that the communities use themselves.
   */
  networks_communities_use?: string;
  /**
   * Information in native languages: Information is available in people's native languages.
   */
  native_language_information?: string;
  /**
   * Multilingual services every day: Services are offered in several languages every day.
   */
  daily_multilingual_services?: string;
  /**
   * Childcare offered: Childcare is offered to mothers who come to events or meetings.
   */
  childcare_offered?: string;
  /**
   * Travel refunded: The cost of travel is refunded.
   */
  travel_refunded?: string;
  /**
   * Interpretation available: Interpretation is available for people whom language would otherwise exclude.
   */
  interpretation_available?: string;
  /**
   * Users are asked: Users are asked for feedback.
   */
  users_asked?: string;
  /**
   * Stakeholders are asked: Stakeholders other than users are asked for feedback.
   */
  stakeholders_asked?: string;
  /**
   * Systematic polling: Polls or questionnaires are systematic and continuous.
   */
  systematic_polling?: string;
  /**
   * Answers inform decisions: Feedback is considered in decisions throughout the project.
   */
  answers_inform_decisions?: string;
  /**
   * Answers improve the programme: Feedback improves the design of the programme and the delivery of the service.
   */
  answers_improve_programme?: string;
  /**
   * Role recognised: The essential role of connectors and resource persons is recognised.
   */
  role_recognised?: string;
  /**
   * More than volunteers: The role of connectors has a formal frame that goes beyond volunteering.
   */
  more_than_volunteers?: string;
  /**
   * Training for trainers: Connectors are included in the training for trainers.
   */
  training_for_trainers?: string;
  /**
   * Part of local networks: Connectors are included in local networks.
   */
  part_of_local_networks?: string;
  /**
   * Events organised: Cultural events are organised and promoted.
   */
  events_organised?: string;
  /**
   * Diverse and inclusive events: Cultural events are diverse and inclusive.
   */
  diverse_and_inclusive_events?: string;
  /**
   * Shared resources: Civil society organisations share resources.
   */
  shared_resources?: string;
  /**
   * Joint engagement of users: Civil society organisations coordinate how they engage users and stakeholders.
   */
  joint_engagement_of_users?: string;
  /**
   * Visible contributions: Civil society organisations make known what NGOs and the people who work there contribute.
   */
  visible_contributions?: string;
  /**
   * New services for shared challenges: Civil society organisations design new services and initiatives for common challenges.
   */
  new_services_for_shared_challenges?: string;
  /**
   * Joint structural advocacy: Civil society organisations advocate structural change together.
   */
  joint_structural_advocacy?: string;
  /**
   * Represented in teams: People with migratory background are represented in the team.
   */
  represented_in_teams?: string;
  /**
   * Involved in all stages of a project: People with migratory background are actively involved in every stage of a project.
   */
  involved_in_all_project_stages?: string;
  /**
   * Standing consultation: There are permanent ways of giving feedback and being consulted.
   */
  standing_consultation?: string;
  /**
   * One-to-one meetings: Meetings with one person at a time strengthen confidence and engagement.
   */
  one_to_one_meetings?: string;
  /**
   * Translators: Translators make communication easier.
   */
  translators?: string;
  /**
   * Councils with a vote: Advisory councils of people with migratory background are official bodies and have voting rights.
   */
  councils_with_vote?: string;
  /**
   * Participants contribute: Participants bring in insights, experience and skills.
   */
  participants_contribute?: string;
  /**
   * Participants receive: Participants receive support, resources and opportunities in return.
   */
  participants_receive?: string;
  /**
   * Tailored multilingual materials: Materials and services that are easy to use, in several languages and adapted to communities, are standard practice.
   */
  tailored_multilingual_materials?: string;
  /**
   * Language services: Language services are provided.
   */
  language_services?: string;
  /**
   * Digital skills fostered: Digital skills are fostered.
   */
  digital_skills_fostered?: string;
  /**
   * Accessible resources: Information and resources are accessible.
   */
  accessible_resources?: string;
  /**
   * Project communicated: The project is made known on social media.
   */
  project_communicated?: string;
  /**
   * Participants reached: Users and stakeholders are reached on social media.
   */
  participants_reached?: string;
  /**
   * Dialogue fostered: A dialogue with communities takes place on social media.
   */
  dialogue_fostered?: string;
  /**
   * Against structural racism: The project advocates laws and policies against structural racism in authorities and public services.
   */
  against_structural_racism?: string;
  /**
   * Against unequal legal status: The project advocates laws and policies against unequal legal status.
   */
  against_status_disparities?: string;
  /**
   * Against political barriers: The project advocates laws and policies against barriers that keep people out of politics.
   */
  against_political_barriers?: string;
  /**
   * All parties together: European learning networks bring authorities, NGOs and people with migratory background together.
   */
  all_parties_together?: string;
  /**
   * Knowledge between local networks: Local networks and organisations share their knowledge with each other.
   */
  knowledge_between_local_networks?: string;
  /**
   * Joint capacity building: The learning networks support capacity-building initiatives.
   */
  joint_capacity_building?: string;
  /**
   * Across sectors and countries: People learn across sectors and countries.
   */
  across_sectors_and_countries?: string;
  /**
   * Joint design: Services are designed together with migrant associations.
   */
  joint_design?: string;
  /**
   * Joint delivery: Services are delivered together with migrant associations.
   */
  joint_delivery?: string;
  /**
   * Budget of their own: Migrant associations have a budget for their activities.
   */
  own_budget?: string;
  /**
   * Capacity for organisations: Capacity building is provided for migrant organisations.
   */
  capacity_for_organisations?: string;
  /**
   * Shown as role models: The second and third generations are presented as role models and advocates of social change.
   */
  shown_as_role_models?: string;
  /**
   * Involved from the outset: Young people with migratory background and their associations take part in participatory processes from the outset.
   */
  involved_from_the_outset?: string;
  /**
   * Better services together: Public service providers work with civil society organisations to improve services.
   */
  better_services_together?: string;
  /**
   * Policy frameworks together: Public service providers work with civil society organisations to improve policy frameworks.
   */
  policy_frameworks_together?: string;
  /**
   * Professionals trained: Professionals from various sectors are trained on the needs and difficulties of people with migratory background.
   */
  professionals_trained?: string;
  /**
   * Intercultural mediators: Professionals in intercultural mediation are part of daily work.
   */
  intercultural_mediators?: string;
  /**
   * Sociologists: Professionals in sociology are part of daily work.
   */
  sociologists?: string;
  /**
   * Basic services valued: The crucial role of basic services is acknowledged.
   */
  basic_services_valued?: string;
  /**
   * Migration seen as permanent: Migration is understood as a permanent part of society.
   */
  migration_seen_as_permanent?: string;
  /**
   * Discrimination countered: Inclusive policies and practices counter discrimination.
   */
  discrimination_countered?: string;
  /**
   * Presence recognised: It is recognised how many people in cities have a migratory background.
   */
  presence_recognised?: string;
  /**
   * Centres accessible: Information centres are accessible.
   */
  centres_accessible?: string;
  /**
   * Centres well staffed: Information centres have well-trained staff.
   */
  centres_well_staffed?: string;
  /**
   * Regional dissemination: Good practice is spread and promoted in the region.
   */
  regional_dissemination?: string;
  /**
   * European dissemination: Good practice is spread and promoted in Europe.
   */
  european_dissemination?: string;
  /**
   * European networks joined: European networks on migration are joined.
   */
  european_networks_joined?: string;
  /**
   * Policies developed together: Policies on access to basic services are developed with CSOs, NGOs and other organisations.
   */
  policies_developed_together?: string;
  /**
   * Policies implemented together: Policies on access to basic services are carried out with CSOs, NGOs and other organisations.
   */
  policies_implemented_together?: string;
  /**
   * Language measures: Existing strategies and plans address language barriers.
   */
  language_measures?: string;
  /**
   * Literacy measures: Existing strategies and plans address basic literacy.
   */
  literacy_measures?: string;
  /**
   * Delivery with civil society: Services and support are delivered together with civil society organisations.
   */
  delivery_with_csos?: string;
  /**
   * More direct funding: There is more money for direct work with people with migratory background.
   */
  more_direct_funding?: string;
  /**
   * Flexible funding: Funded actions can be adapted to what people need.
   */
  flexible_funding?: string;
  /**
   * European networking: Organisations that work on migration are encouraged to network in Europe.
   */
  european_networking?: string;
  /**
   * Interactive events: Interactive events are promoted at which people discuss and exchange good practice.
   */
  interactive_events?: string;
  /**
   * No degrading terms: Dehumanising and degrading words are avoided.
   */
  no_degrading_terms?: string;
  /**
   * Preferred expression: The expression *people with migratory background* is preferred.
   */
  preferred_expression?: string;
  /**
   * Self-definition: People and communities are free to define themselves.
   */
  self_definition?: string;
  /**
   * Members represented: Members are represented in networks that make decisions.
   */
  members_represented?: string;
  /**
   * Members active: Members take an active part in networks that make decisions.
   */
  members_active?: string;
}
/**
 * One of the 31 recommendations. A key that is left out is not assessed.
 */
export interface NonBlankTextByAsapRecommendation {
  /**
   * Integrated territorial systems: Institutions, civil society and other stakeholders of an area deliver services as one system, with public and private actors and several sources of money.
   */
  integrated_territorial_systems?: string;
  /**
   * Diversity in services and organisations: Public services and organisations are diverse, and people with migratory background are represented in them.
   */
  diversity_in_services?: string;
  /**
   * Political participation: People with migratory background take part in politics: they can vote in municipal elections, and they help to make and carry out policy.
   */
  political_participation?: string;
  /**
   * Safe spaces: People with migratory background have safe spaces where they can talk in confidence and find support.
   */
  safe_spaces?: string;
  /**
   * Intercultural competence and communication: Professionals know how to work across cultures. Information and services are available in the languages and on the networks of the communities.
   */
  intercultural_competence_and_communication?: string;
  /**
   * Accessible participation: Barriers to taking part are removed by childcare, travel refunds and interpretation.
   */
  accessible_participation?: string;
  /**
   * User feedback built in: Users and stakeholders are asked for feedback systematically. The feedback informs decisions, design and delivery.
   */
  embedded_user_feedback?: string;
  /**
   * Connectors and resource persons: People who connect their communities with services and authorities are recognised, and their role has a formal frame.
   */
  connectors?: string;
  /**
   * Cultural events: Diverse and inclusive cultural events bring people into the life of the community.
   */
  cultural_events?: string;
  /**
   * Collaboration among civil society organisations: Civil society organisations share resources, coordinate their work and advocate change together.
   */
  cso_collaboration?: string;
  /**
   * Diverse teams: People with migratory background work in the teams, take part in every stage of a project and are consulted throughout.
   */
  diverse_teams?: string;
  /**
   * Meaningful participation: People with migratory background have a real say, through one-to-one meetings, translators and advisory councils with a vote.
   */
  meaningful_participation?: string;
  /**
   * Give and get: Participation is two-way: people contribute something and receive something in return.
   */
  give_and_get?: string;
  /**
   * Multilingual and adapted to the context: Materials and services in several languages, adapted to the communities, are standard practice.
   */
  multilingual_and_context_specific?: string;
  /**
   * Social media: Social media make the project known, reach people and let them take part in a dialogue.
   */
  social_media?: string;
  /**
   * Advocacy for systemic change: Projects advocate changes of law and policy against structural barriers.
   */
  advocacy_for_systemic_change?: string;
  /**
   * European learning networks: Authorities, NGOs and people with migratory background learn together in networks across Europe.
   */
  european_learning_networks?: string;
  /**
   * Migrant organisations in service delivery: Migrant organisations design and deliver services together with others, with capacity building and their own budget.
   */
  migrant_organisations_in_delivery?: string;
  /**
   * Second and third generations in politics: People with migratory background of the second and third generation take part in politics.
   */
  younger_generations_in_politics?: string;
  /**
   * Collaboration with civil society organisations: Public service providers work with civil society organisations that know the obstacles.
   */
  collaboration_with_csos?: string;
  /**
   * Specialised training: Professionals from various sectors get specialised training on the situation of people with migratory background.
   */
  specialised_training?: string;
  /**
   * Intercultural mediation and sociology: Professionals in intercultural mediation and in sociology are part of daily work.
   */
  mediation_and_sociology?: string;
  /**
   * Permanence of migration: Governments acknowledge basic services and the permanence of migration, and make policy against discrimination.
   */
  permanence_of_migration?: string;
  /**
   * Information centres: Governments recognise the presence of people with migratory background, and information centres are accessible and well staffed.
   */
  information_centres?: string;
  /**
   * Spread of good practice: Governments spread good practice and join European networks on migration.
   */
  spread_of_good_practice?: string;
  /**
   * Access policies made with civil society: Governments make and carry out policies on access to basic services together with civil society organisations.
   */
  access_policies_with_csos?: string;
  /**
   * Language and literacy: Governments include language and basic literacy in their existing plans, and deliver them with civil society organisations.
   */
  language_and_literacy?: string;
  /**
   * Flexible funding for direct work: The European Commission gives more money for direct work with people, and leaves room to adapt it to needs.
   */
  flexible_direct_funding?: string;
  /**
   * Networking and exchange: The European Commission encourages networking in Europe and promotes exchange events.
   */
  networking_and_exchange?: string;
  /**
   * Respectful terms: The public and the media avoid degrading words, prefer the expression *people with migratory background* and let people name themselves.
   */
  respectful_terms?: string;
  /**
   * Representation in decisions: The members of organisations of people with migratory background are represented and active where decisions are made.
   */
  representation_in_decisions?: string;
}
/**
 * A part of a recommendation that a practice can carry out on its own. A key that is left out is not assessed.
 */
export interface NoteByAsapMeasure {
  /**
   * Institutions across levels: Public institutions of different levels and sectors work together.
   */
  institutions_across_levels?: Note;
  /**
   * Civil society included: Civil society organisations and other stakeholders belong to the system.
   */
  civil_society_included?: Note;
  /**
   * Private and public actors: Actors of both the private and the public sector are engaged.
   */
  private_and_public_actors?: Note;
  /**
   * Several funds coordinated: Money from different sources is used in a coordinated way.
   */
  several_funds_coordinated?: Note;
  /**
   * Diverse public services: Public services of every sector are diverse.
   */
  diverse_public_services?: Note;
  /**
   * Diverse organisations: Civil society organisations and NGOs are diverse.
   */
  diverse_organisations?: Note;
  /**
   * Represented where answers are developed: People with migratory background are adequately represented where responses to their needs are developed.
   */
  represented_in_development?: Note;
  /**
   * Vote in the municipality: People with migratory background can vote in municipal elections.
   */
  municipal_vote?: Note;
  /**
   * Part in making policy: People with migratory background take an active part in making policy.
   */
  part_in_policy_development?: Note;
  /**
   * Part in carrying policy out: People with migratory background take an active part in carrying out policy.
   */
  part_in_policy_implementation?: Note;
  /**
   * Talk in confidence: People have a safe space where they can talk about issues in confidence.
   */
  confidential_talk?: Note;
  /**
   * Support with linked issues: People can find support there with linked issues, such as emergency housing or protection from exploitation.
   */
  support_with_linked_issues?: Note;
  /**
   * Intercultural expertise: Professionals who work with people with migratory background have intercultural expertise.
   */
  intercultural_expertise?: Note;
  /**
   * Networks that communities use: Communication uses the social networks that the communities use themselves.
   */
  networks_communities_use?: Note;
  /**
   * Information in native languages: Information is available in people's native languages.
   */
  native_language_information?: Note;
  /**
   * Multilingual services every day: Services are offered in several languages every day.
   */
  daily_multilingual_services?: Note;
  /**
   * Childcare offered: Childcare is offered to mothers who come to events or meetings.
   */
  childcare_offered?: Note;
  /**
   * Travel refunded: The cost of travel is refunded.
   */
  travel_refunded?: Note;
  /**
   * Interpretation available: Interpretation is available for people whom language would otherwise exclude.
   */
  interpretation_available?: Note;
  /**
   * Users are asked: Users are asked for feedback.
   */
  users_asked?: Note;
  /**
   * Stakeholders are asked: Stakeholders other than users are asked for feedback.
   */
  stakeholders_asked?: Note;
  /**
   * Systematic polling: Polls or questionnaires are systematic and continuous.
   */
  systematic_polling?: Note;
  /**
   * Answers inform decisions: Feedback is considered in decisions throughout the project.
   */
  answers_inform_decisions?: Note;
  /**
   * Answers improve the programme: Feedback improves the design of the programme and the delivery of the service.
   */
  answers_improve_programme?: Note;
  /**
   * Role recognised: The essential role of connectors and resource persons is recognised.
   */
  role_recognised?: Note;
  /**
   * More than volunteers: The role of connectors has a formal frame that goes beyond volunteering.
   */
  more_than_volunteers?: Note;
  /**
   * Training for trainers: Connectors are included in the training for trainers.
   */
  training_for_trainers?: Note;
  /**
   * Part of local networks: Connectors are included in local networks.
   */
  part_of_local_networks?: Note;
  /**
   * Events organised: Cultural events are organised and promoted.
   */
  events_organised?: Note;
  /**
   * Diverse and inclusive events: Cultural events are diverse and inclusive.
   */
  diverse_and_inclusive_events?: Note;
  /**
   * Shared resources: Civil society organisations share resources.
   */
  shared_resources?: Note;
  /**
   * Joint engagement of users: Civil society organisations coordinate how they engage users and stakeholders.
   */
  joint_engagement_of_users?: Note;
  /**
   * Visible contributions: Civil society organisations make known what NGOs and the people who work there contribute.
   */
  visible_contributions?: Note;
  /**
   * New services for shared challenges: Civil society organisations design new services and initiatives for common challenges.
   */
  new_services_for_shared_challenges?: Note;
  /**
   * Joint structural advocacy: Civil society organisations advocate structural change together.
   */
  joint_structural_advocacy?: Note;
  /**
   * Represented in teams: People with migratory background are represented in the team.
   */
  represented_in_teams?: Note;
  /**
   * Involved in all stages of a project: People with migratory background are actively involved in every stage of a project.
   */
  involved_in_all_project_stages?: Note;
  /**
   * Standing consultation: There are permanent ways of giving feedback and being consulted.
   */
  standing_consultation?: Note;
  /**
   * One-to-one meetings: Meetings with one person at a time strengthen confidence and engagement.
   */
  one_to_one_meetings?: Note;
  /**
   * Translators: Translators make communication easier.
   */
  translators?: Note;
  /**
   * Councils with a vote: Advisory councils of people with migratory background are official bodies and have voting rights.
   */
  councils_with_vote?: Note;
  /**
   * Participants contribute: Participants bring in insights, experience and skills.
   */
  participants_contribute?: Note;
  /**
   * Participants receive: Participants receive support, resources and opportunities in return.
   */
  participants_receive?: Note;
  /**
   * Tailored multilingual materials: Materials and services that are easy to use, in several languages and adapted to communities, are standard practice.
   */
  tailored_multilingual_materials?: Note;
  /**
   * Language services: Language services are provided.
   */
  language_services?: Note;
  /**
   * Digital skills fostered: Digital skills are fostered.
   */
  digital_skills_fostered?: Note;
  /**
   * Accessible resources: Information and resources are accessible.
   */
  accessible_resources?: Note;
  /**
   * Project communicated: The project is made known on social media.
   */
  project_communicated?: Note;
  /**
   * Participants reached: Users and stakeholders are reached on social media.
   */
  participants_reached?: Note;
  /**
   * Dialogue fostered: A dialogue with communities takes place on social media.
   */
  dialogue_fostered?: Note;
  /**
   * Against structural racism: The project advocates laws and policies against structural racism in authorities and public services.
   */
  against_structural_racism?: Note;
  /**
   * Against unequal legal status: The project advocates laws and policies against unequal legal status.
   */
  against_status_disparities?: Note;
  /**
   * Against political barriers: The project advocates laws and policies against barriers that keep people out of politics.
   */
  against_political_barriers?: Note;
  /**
   * All parties together: European learning networks bring authorities, NGOs and people with migratory background together.
   */
  all_parties_together?: Note;
  /**
   * Knowledge between local networks: Local networks and organisations share their knowledge with each other.
   */
  knowledge_between_local_networks?: Note;
  /**
   * Joint capacity building: The learning networks support capacity-building initiatives.
   */
  joint_capacity_building?: Note;
  /**
   * Across sectors and countries: People learn across sectors and countries.
   */
  across_sectors_and_countries?: Note;
  /**
   * Joint design: Services are designed together with migrant associations.
   */
  joint_design?: Note;
  /**
   * Joint delivery: Services are delivered together with migrant associations.
   */
  joint_delivery?: Note;
  /**
   * Budget of their own: Migrant associations have a budget for their activities.
   */
  own_budget?: Note;
  /**
   * Capacity for organisations: Capacity building is provided for migrant organisations.
   */
  capacity_for_organisations?: Note;
  /**
   * Shown as role models: The second and third generations are presented as role models and advocates of social change.
   */
  shown_as_role_models?: Note;
  /**
   * Involved from the outset: Young people with migratory background and their associations take part in participatory processes from the outset.
   */
  involved_from_the_outset?: Note;
  /**
   * Better services together: Public service providers work with civil society organisations to improve services.
   */
  better_services_together?: Note;
  /**
   * Policy frameworks together: Public service providers work with civil society organisations to improve policy frameworks.
   */
  policy_frameworks_together?: Note;
  /**
   * Professionals trained: Professionals from various sectors are trained on the needs and difficulties of people with migratory background.
   */
  professionals_trained?: Note;
  /**
   * Intercultural mediators: Professionals in intercultural mediation are part of daily work.
   */
  intercultural_mediators?: Note;
  /**
   * Sociologists: Professionals in sociology are part of daily work.
   */
  sociologists?: Note;
  /**
   * Basic services valued: The crucial role of basic services is acknowledged.
   */
  basic_services_valued?: Note;
  /**
   * Migration seen as permanent: Migration is understood as a permanent part of society.
   */
  migration_seen_as_permanent?: Note;
  /**
   * Discrimination countered: Inclusive policies and practices counter discrimination.
   */
  discrimination_countered?: Note;
  /**
   * Presence recognised: It is recognised how many people in cities have a migratory background.
   */
  presence_recognised?: Note;
  /**
   * Centres accessible: Information centres are accessible.
   */
  centres_accessible?: Note;
  /**
   * Centres well staffed: Information centres have well-trained staff.
   */
  centres_well_staffed?: Note;
  /**
   * Regional dissemination: Good practice is spread and promoted in the region.
   */
  regional_dissemination?: Note;
  /**
   * European dissemination: Good practice is spread and promoted in Europe.
   */
  european_dissemination?: Note;
  /**
   * European networks joined: European networks on migration are joined.
   */
  european_networks_joined?: Note;
  /**
   * Policies developed together: Policies on access to basic services are developed with CSOs, NGOs and other organisations.
   */
  policies_developed_together?: Note;
  /**
   * Policies implemented together: Policies on access to basic services are carried out with CSOs, NGOs and other organisations.
   */
  policies_implemented_together?: Note;
  /**
   * Language measures: Existing strategies and plans address language barriers.
   */
  language_measures?: Note;
  /**
   * Literacy measures: Existing strategies and plans address basic literacy.
   */
  literacy_measures?: Note;
  /**
   * Delivery with civil society: Services and support are delivered together with civil society organisations.
   */
  delivery_with_csos?: Note;
  /**
   * More direct funding: There is more money for direct work with people with migratory background.
   */
  more_direct_funding?: Note;
  /**
   * Flexible funding: Funded actions can be adapted to what people need.
   */
  flexible_funding?: Note;
  /**
   * European networking: Organisations that work on migration are encouraged to network in Europe.
   */
  european_networking?: Note;
  /**
   * Interactive events: Interactive events are promoted at which people discuss and exchange good practice.
   */
  interactive_events?: Note;
  /**
   * No degrading terms: Dehumanising and degrading words are avoided.
   */
  no_degrading_terms?: Note;
  /**
   * Preferred expression: The expression *people with migratory background* is preferred.
   */
  preferred_expression?: Note;
  /**
   * Self-definition: People and communities are free to define themselves.
   */
  self_definition?: Note;
  /**
   * Members represented: Members are represented in networks that make decisions.
   */
  members_represented?: Note;
  /**
   * Members active: Members take an active part in networks that make decisions.
   */
  members_active?: Note;
}
/**
 * One of the 31 recommendations. A key that is left out is not assessed.
 */
export interface NoteByAsapRecommendation {
  /**
   * Integrated territorial systems: Institutions, civil society and other stakeholders of an area deliver services as one system, with public and private actors and several sources of money.
   */
  integrated_territorial_systems?: Note;
  /**
   * Diversity in services and organisations: Public services and organisations are diverse, and people with migratory background are represented in them.
   */
  diversity_in_services?: Note;
  /**
   * Political participation: People with migratory background take part in politics: they can vote in municipal elections, and they help to make and carry out policy.
   */
  political_participation?: Note;
  /**
   * Safe spaces: People with migratory background have safe spaces where they can talk in confidence and find support.
   */
  safe_spaces?: Note;
  /**
   * Intercultural competence and communication: Professionals know how to work across cultures. Information and services are available in the languages and on the networks of the communities.
   */
  intercultural_competence_and_communication?: Note;
  /**
   * Accessible participation: Barriers to taking part are removed by childcare, travel refunds and interpretation.
   */
  accessible_participation?: Note;
  /**
   * User feedback built in: Users and stakeholders are asked for feedback systematically. The feedback informs decisions, design and delivery.
   */
  embedded_user_feedback?: Note;
  /**
   * Connectors and resource persons: People who connect their communities with services and authorities are recognised, and their role has a formal frame.
   */
  connectors?: Note;
  /**
   * Cultural events: Diverse and inclusive cultural events bring people into the life of the community.
   */
  cultural_events?: Note;
  /**
   * Collaboration among civil society organisations: Civil society organisations share resources, coordinate their work and advocate change together.
   */
  cso_collaboration?: Note;
  /**
   * Diverse teams: People with migratory background work in the teams, take part in every stage of a project and are consulted throughout.
   */
  diverse_teams?: Note;
  /**
   * Meaningful participation: People with migratory background have a real say, through one-to-one meetings, translators and advisory councils with a vote.
   */
  meaningful_participation?: Note;
  /**
   * Give and get: Participation is two-way: people contribute something and receive something in return.
   */
  give_and_get?: Note;
  /**
   * Multilingual and adapted to the context: Materials and services in several languages, adapted to the communities, are standard practice.
   */
  multilingual_and_context_specific?: Note;
  /**
   * Social media: Social media make the project known, reach people and let them take part in a dialogue.
   */
  social_media?: Note;
  /**
   * Advocacy for systemic change: Projects advocate changes of law and policy against structural barriers.
   */
  advocacy_for_systemic_change?: Note;
  /**
   * European learning networks: Authorities, NGOs and people with migratory background learn together in networks across Europe.
   */
  european_learning_networks?: Note;
  /**
   * Migrant organisations in service delivery: Migrant organisations design and deliver services together with others, with capacity building and their own budget.
   */
  migrant_organisations_in_delivery?: Note;
  /**
   * Second and third generations in politics: People with migratory background of the second and third generation take part in politics.
   */
  younger_generations_in_politics?: Note;
  /**
   * Collaboration with civil society organisations: Public service providers work with civil society organisations that know the obstacles.
   */
  collaboration_with_csos?: Note;
  /**
   * Specialised training: Professionals from various sectors get specialised training on the situation of people with migratory background.
   */
  specialised_training?: Note;
  /**
   * Intercultural mediation and sociology: Professionals in intercultural mediation and in sociology are part of daily work.
   */
  mediation_and_sociology?: Note;
  /**
   * Permanence of migration: Governments acknowledge basic services and the permanence of migration, and make policy against discrimination.
   */
  permanence_of_migration?: Note;
  /**
   * Information centres: Governments recognise the presence of people with migratory background, and information centres are accessible and well staffed.
   */
  information_centres?: Note;
  /**
   * Spread of good practice: Governments spread good practice and join European networks on migration.
   */
  spread_of_good_practice?: Note;
  /**
   * Access policies made with civil society: Governments make and carry out policies on access to basic services together with civil society organisations.
   */
  access_policies_with_csos?: Note;
  /**
   * Language and literacy: Governments include language and basic literacy in their existing plans, and deliver them with civil society organisations.
   */
  language_and_literacy?: Note;
  /**
   * Flexible funding for direct work: The European Commission gives more money for direct work with people, and leaves room to adapt it to needs.
   */
  flexible_direct_funding?: Note;
  /**
   * Networking and exchange: The European Commission encourages networking in Europe and promotes exchange events.
   */
  networking_and_exchange?: Note;
  /**
   * Respectful terms: The public and the media avoid degrading words, prefer the expression *people with migratory background* and let people name themselves.
   */
  respectful_terms?: Note;
  /**
   * Representation in decisions: The members of organisations of people with migratory background are represented and active where decisions are made.
   */
  representation_in_decisions?: Note;
}
/**
 * A practice, and what one assessor recorded about it in the terms of each framework.
 *
 * A fact that is left out is *not assessed*. Several assessors or moments are several documents with the same identifier.
 */
export interface Practice {
  /**
   * The schema against which an editor checks the document. It is kept, but has no effect.
   */
  $schema?: string;
  /**
   * The identity of the practice.
   */
  practice: Identity;
  /**
   * The assessment in the terms of the FOCUS Approach.
   */
  focus?: FocusAssessment;
  /**
   * The assessment in the terms of the MHPSS framework.
   */
  mhpss?: MhpssAssessment;
  /**
   * The assessment in the terms of the IOM integrated approach.
   */
  iom?: IomAssessment;
  /**
   * The assessment in the terms of SPRING.
   */
  spring?: SpringAssessment;
  /**
   * The assessment in the terms of ASAP.
   */
  asap?: AsapAssessment;
}
/**
 * The part of the identity that every result carries.
 */
export interface Subject {
  /**
   * The name.
   */
  name: string;
  /**
   * Numbers and codes that others use for it.
   */
  identifiers?: Identifier[];
  /**
   * The countries in which it takes place.
   */
  countries?: string[];
}
/**
 * The evaluation of one assessment by one rule set.
 */
export interface FocusRuleEvaluation {
  /**
   * The code of the framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The version of the rule set.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * The assessor and the date, as far as they are recorded.
   */
  assessed?: Attribution;
  /**
   * The other frameworks whose assessments answered points.
   */
  taken_from?: Taken[];
  /**
   * The points of all must and should rules.
   */
  total: Summary;
  /**
   * The points of the observations.
   */
  observations: Summary;
  /**
   * The points of the must and should rules of each section.
   */
  sections: Section[];
  /**
   * Every rule, in the order of publication.
   */
  rules: RuleResult[];
  /**
   * The rule that everything else rests on, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * The report of this rule set.
   */
  report?: FocusReport;
}
/**
 * A framework whose assessment answered points.
 */
export interface Taken {
  /**
   * The framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
}
/**
 * Points by mark, and the shares that follow from their numbers.
 */
export interface Summary {
  /**
   * Points by mark.
   */
  tally: Tally;
  /**
   * The number of applicable points that are assessed.
   */
  coverage: Coverage;
  /**
   * The share that is reached by the points that apply and are assessed. Absent if no point is assessed.
   */
  share?: Share;
  /**
   * The share if every open point were not met. Absent if no point applies.
   */
  at_least?: Share;
  /**
   * The share if every open point were met. Absent if no point applies.
   */
  at_most?: Share;
}
/**
 * Points by mark, counted exactly.
 *
 * A tally is made by counting marks one by one, or by `checked_add`. This limits its counts, so no calculation with a tally overflows.
 */
export interface Tally {
  /**
   * Points that are met.
   */
  met: number;
  /**
   * Points that are partly met.
   */
  partly_met: number;
  /**
   * Points that are not met.
   */
  not_met: number;
  /**
   * Points that do not apply.
   */
  not_applicable: number;
  /**
   * Points that are not assessed.
   */
  not_assessed: number;
}
/**
 * The number of points that are assessed, of those that apply.
 */
export interface Coverage {
  /**
   * Points that apply and are assessed.
   */
  assessed: number;
  /**
   * Points that apply.
   */
  applicable: number;
}
/**
 * An exact fraction from 0 to 1. It is counted in half points and not reduced.
 *
 * Shares compare by value: 3 of 6 equals 1 of 2.
 */
export interface Share {
  /**
   * Half points reached: 2 for each point met, 1 for each partly met.
   */
  half_points: number;
  /**
   * Half points that could be reached: 2 for each point.
   */
  of: number;
}
/**
 * A section of a rule set.
 */
export interface Section {
  /**
   * The section.
   */
  section: string;
  /**
   * The points of its must and should rules.
   */
  total: Summary;
  /**
   * Says whether at least one point applies and every point that applies is met.
   */
  exemplary: boolean;
}
/**
 * A rule with its mark and its points.
 */
export interface RuleResult {
  /**
   * The rule.
   */
  rule: string;
  /**
   * Its section.
   */
  section: string;
  /**
   * Says how firmly the source asks for it.
   */
  strength: CoreStrength;
  /**
   * Says whether the source states it or this crate derives it.
   */
  basis: CoreBasis;
  /**
   * Its mark.
   */
  mark: CoreMark;
  /**
   * The guard of the rule, if it is unknown.
   *
   * @minItems 1
   * @maxItems 3
   */
  open_guard?: [string] | [string, string] | [string, string, string];
  /**
   * The assessor's reason why the rule is out of scope.
   */
  out_of_scope?: string;
  /**
   * The mark that a rule out of scope would have according to the record.
   */
  mark_in_scope?: CoreMark;
  /**
   * Its points.
   */
  points: PointResult[];
}
/**
 * A point with its mark.
 */
export interface PointResult {
  /**
   * The terms that name it within its rule.
   *
   * @minItems 1
   * @maxItems 3
   */
  point: [string] | [string, string] | [string, string, string];
  /**
   * Its mark.
   */
  mark: CoreMark;
  /**
   * The framework whose assessment answered the point, if it is another one.
   */
  taken_from?: string;
  /**
   * The question that keeps the point open.
   *
   * @minItems 1
   * @maxItems 3
   */
  open_question?: [string] | [string, string] | [string, string, string];
  /**
   * The assessor's reason why it does not apply.
   */
  not_applicable?: string;
}
/**
 * The rule that everything else rests on.
 */
export interface Precondition {
  /**
   * The rule.
   */
  rule: string;
  /**
   * Its mark.
   */
  mark: CoreMark;
}
/**
 * The tables of an assessment, and what it says is missing.
 *
 * It depends on the facts alone. A rule that is out of scope changes nothing here.
 */
export interface FocusReport {
  /**
   * The uses of the Approach, as recorded.
   */
  use?: string[];
  /**
   * The levels at which the work takes place, as recorded.
   */
  scale?: string[];
  /**
   * The say of each community at each stage: terms of `Involvement`.
   *
   * Items: The form in which a cell is written.
   */
  participation?: {
    /**
     * The term of the row.
     */
    row: string;
    /**
     * The term of the column.
     */
    column: string;
    /**
     * The value.
     */
    value: string;
  }[];
  /**
   * The difference in say between the communities, for each stage at which it is recorded for both.
   */
  involvement_gaps?: FocusInvolvementGap[];
  /**
   * The number of listed partners that serve each community in each life domain. A cell is left out if none surely does and one may.
   *
   * Items: The form in which a cell is written.
   */
  life_domains?: {
    /**
     * The term of the row.
     */
    row: string;
    /**
     * The term of the column.
     */
    column: string;
    /**
     * The value.
     */
    value: number;
  }[];
  /**
   * Sectors in which the practice surely has no partner.
   */
  sectors_missing?: string[];
  /**
   * Connections that the practice surely does not build.
   */
  connections_missing?: string[];
  /**
   * Entries that look like slips in the record.
   */
  warnings?: Warning[];
}
/**
 * The difference in say between the two communities at one stage.
 */
export interface FocusInvolvementGap {
  /**
   * The stage.
   */
  stage: string;
  /**
   * The rung of the arriving community minus that of the receiving one.
   */
  gap: number;
}
/**
 * Something unusual in a record that is not a contradiction. The assessor may want to check it again.
 */
export interface Warning {
  /**
   * The warning: its definition is the message.
   */
  term: string;
  /**
   * JSON Pointer to the fact, relative to the assessment.
   */
  path: string;
}
/**
 * The evaluation of one assessment by one rule set.
 */
export interface MhpssRuleEvaluation {
  /**
   * The code of the framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The version of the rule set.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * The assessor and the date, as far as they are recorded.
   */
  assessed?: Attribution;
  /**
   * The other frameworks whose assessments answered points.
   */
  taken_from?: Taken[];
  /**
   * The points of all must and should rules.
   */
  total: Summary;
  /**
   * The points of the observations.
   */
  observations: Summary;
  /**
   * The points of the must and should rules of each section.
   */
  sections: Section[];
  /**
   * Every rule, in the order of publication.
   */
  rules: RuleResult[];
  /**
   * The rule that everything else rests on, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * The report of this rule set.
   */
  report?: MhpssActorReport;
}
/**
 * The report beside the marks of an actor.
 */
export interface MhpssActorReport {
  /**
   * Says whether the actor performs each function in each layer.
   *
   * Items: The form in which a cell is written.
   */
  functions: {
    /**
     * The term of the row.
     */
    row: string;
    /**
     * The term of the column.
     */
    column: string;
    /**
     * The value.
     */
    value: boolean;
  }[];
  /**
   * The people who give the support of each layer. A layer about which nothing is recorded is left out.
   */
  providers?: MhpssLayerProviders[];
  /**
   * Entries that the assessor may want to check again.
   */
  warnings?: Warning[];
}
/**
 * The people who give the support of one layer.
 */
export interface MhpssLayerProviders {
  /**
   * The layer.
   */
  layer: string;
  /**
   * The recorded providers.
   */
  providers: string[];
}
/**
 * The evaluation of one assessment by one rule set.
 */
export interface IomRuleEvaluation {
  /**
   * The code of the framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The version of the rule set.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * The assessor and the date, as far as they are recorded.
   */
  assessed?: Attribution;
  /**
   * The other frameworks whose assessments answered points.
   */
  taken_from?: Taken[];
  /**
   * The points of all must and should rules.
   */
  total: Summary;
  /**
   * The points of the observations.
   */
  observations: Summary;
  /**
   * The points of the must and should rules of each section.
   */
  sections: Section[];
  /**
   * Every rule, in the order of publication.
   */
  rules: RuleResult[];
  /**
   * The rule that everything else rests on, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * The report of this rule set.
   */
  report?: IomReport;
}
/**
 * The report beside the marks: how many initiatives work in each cell, and which cells are empty.
 *
 * An initiative that works in several cells counts once in each of them, and once for each level and dimension. So counts do not add up. They depend on how a programme is divided into initiatives; marks do not.
 */
export interface IomReport {
  /**
   * The number of listed initiatives.
   */
  initiatives: number;
  /**
   * The number of listed initiatives that work in each cell. A cell is left out if none surely does and one may.
   *
   * Items: The form in which a cell is written.
   */
  cells: {
    /**
     * The term of the row.
     */
    row: string;
    /**
     * The term of the column.
     */
    column: string;
    /**
     * The value.
     */
    value: number;
  }[];
  /**
   * The levels: the rows of the matrix.
   */
  levels: IomLine[];
  /**
   * The dimensions: the columns of the matrix.
   */
  dimensions: IomLine[];
  /**
   * The influences of one cell on another, as recorded.
   */
  influences?: IomReportedInfluence[];
  /**
   * Entries that are allowed but may be slips.
   */
  warnings?: Warning[];
}
/**
 * A row or a column of the matrix.
 */
export interface IomLine {
  /**
   * The level or dimension.
   */
  term: string;
  /**
   * The number of listed initiatives that work there. Absent if none surely does and one may.
   */
  initiatives?: number;
  /**
   * The cells in which surely no initiative works.
   */
  empty_cells: string[];
  /**
   * The cells for which it is unknown whether an initiative works in them.
   */
  unknown_cells: string[];
}
/**
 * An influence as it is recorded.
 */
export interface IomReportedInfluence {
  /**
   * The cell that influences.
   */
  from_cell: string;
  /**
   * The cell that is influenced.
   */
  to_cell: string;
  /**
   * The way in which it does so, in words.
   */
  text: string;
}
/**
 * The evaluation of one assessment by one rule set.
 */
export interface SpringQuestionEvaluation {
  /**
   * The code of the framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The version of the rule set.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * The assessor and the date, as far as they are recorded.
   */
  assessed?: Attribution;
  /**
   * The other frameworks whose assessments answered points.
   */
  taken_from?: Taken[];
  /**
   * The points of all must and should rules.
   */
  total: Summary;
  /**
   * The points of the observations.
   */
  observations: Summary;
  /**
   * The points of the must and should rules of each section.
   */
  sections: Section[];
  /**
   * Every rule, in the order of publication.
   */
  rules: RuleResult[];
  /**
   * The rule that everything else rests on, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * The report of this rule set.
   */
  report?: null;
}
/**
 * The evaluation of one assessment by one rule set.
 */
export interface AsapJourneyRuleEvaluation {
  /**
   * The code of the framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The version of the rule set.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * The assessor and the date, as far as they are recorded.
   */
  assessed?: Attribution;
  /**
   * The other frameworks whose assessments answered points.
   */
  taken_from?: Taken[];
  /**
   * The points of all must and should rules.
   */
  total: Summary;
  /**
   * The points of the observations.
   */
  observations: Summary;
  /**
   * The points of the must and should rules of each section.
   */
  sections: Section[];
  /**
   * Every rule, in the order of publication.
   */
  rules: RuleResult[];
  /**
   * The rule that everything else rests on, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * The report of this rule set.
   */
  report?: AsapJourneyReport;
}
/**
 * A report on who took part in which phase, which phases lacked the people concerned, and possible slips.
 *
 * It depends on the facts alone. A rule that is out of scope changes nothing here.
 */
export interface AsapJourneyReport {
  /**
   * Says whether each participant took part in each phase. A cell is empty if it is unknown.
   *
   * Items: The form in which a cell is written.
   */
  participants?: {
    /**
     * The term of the row.
     */
    row: string;
    /**
     * The term of the column.
     */
    column: string;
    /**
     * The value.
     */
    value: boolean;
  }[];
  /**
   * The phases that surely took place without end users and without anybody who speaks for them.
   */
  without_those_concerned?: string[];
  /**
   * Entries that are allowed but may be slips. They change no mark.
   */
  warnings?: Warning[];
}
/**
 * The evaluation of one assessment by one rule set.
 */
export interface AsapRecommendationEvaluation {
  /**
   * The code of the framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The version of the rule set.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * The assessor and the date, as far as they are recorded.
   */
  assessed?: Attribution;
  /**
   * The other frameworks whose assessments answered points.
   */
  taken_from?: Taken[];
  /**
   * The points of all must and should rules.
   */
  total: Summary;
  /**
   * The points of the observations.
   */
  observations: Summary;
  /**
   * The points of the must and should rules of each section.
   */
  sections: Section[];
  /**
   * Every rule, in the order of publication.
   */
  rules: RuleResult[];
  /**
   * The rule that everything else rests on, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * The report of this rule set.
   */
  report?: null;
}
/**
 * The evaluations of a practice, one for each rule set that its assessments answer.
 */
export interface PracticeEvaluation {
  /**
   * The practice that was evaluated.
   */
  practice: Subject;
  /**
   * The FOCUS Approach.
   */
  focus?: FocusRuleEvaluation;
  /**
   * MHPSS, as one actor.
   */
  mhpss?: MhpssRuleEvaluation;
  /**
   * The IOM integrated approach.
   */
  iom?: IomRuleEvaluation;
  /**
   * SPRING.
   */
  spring?: SpringQuestionEvaluation;
  /**
   * ASAP: the journey.
   */
  asap_journey?: AsapJourneyRuleEvaluation;
  /**
   * ASAP: the recommendations.
   */
  asap_recommendations?: AsapRecommendationEvaluation;
}
/**
 * The identity of a practice or network.
 */
export interface ExplainedSubject {
  /**
   * The name.
   */
  name: string;
  /**
   * A description, in words.
   */
  description?: string;
  /**
   * Numbers and codes that others use for it.
   */
  identifiers: Identifier[];
  /**
   * The countries in which it takes place, as codes of ISO 3166-1.
   */
  countries: string[];
  /**
   * The towns or regions in which it takes place.
   */
  places: string[];
  /**
   * The languages that it works in.
   */
  languages: string[];
  /**
   * The time in which it takes or took place.
   */
  period?: Period;
  /**
   * The organisations that run, fund or support it. For a network: its actors.
   */
  organisations: ExplainedOrganisation[];
  /**
   * The people for whom it is meant.
   */
  target_groups: Labelled[];
  /**
   * Other people for whom it is meant, in words, where there is no term for them.
   */
  other_target_groups: string[];
  /**
   * The areas of life in which it works.
   */
  integration_areas: Labelled[];
  /**
   * Links to more information about it.
   */
  links: Remark[];
  /**
   * The date on which the practice last confirmed the record.
   */
  validated_on?: string;
}
/**
 * An organisation.
 */
export interface ExplainedOrganisation {
  /**
   * The name.
   */
  name: string;
  /**
   * Its kind.
   */
  kind?: Labelled;
  /**
   * Its address on the web.
   */
  address?: string;
}
/**
 * A term, vocabulary or framework with its texts.
 */
export interface Labelled {
  /**
   * Its id.
   */
  id: string;
  /**
   * Its name.
   */
  label: string;
  /**
   * Its meaning.
   */
  definition: string;
  /**
   * The texts that are in English because the language has no such text.
   */
  in_english?: CoreTextField[];
  /**
   * The place in the source. Absent if no source names it.
   */
  locator?: Locator;
}
/**
 * A place in a publication.
 */
export interface Locator {
  /**
   * The keys of sections of the publication, as this crate cites them.
   */
  shown: string;
  /**
   * The headings of these sections.
   */
  headings: string[];
}
/**
 * A text that somebody recorded: a note, a lesson, a link.
 */
export interface Remark {
  /**
   * The text. Without words, it is the labels of the terms.
   */
  text: string;
  /**
   * Says that there are no words.
   */
  without_words?: boolean;
  /**
   * The terms that it is about.
   */
  about: Labelled[];
  /**
   * What else is recorded about the thing that it names.
   */
  facts?: ExplainedFact[];
  /**
   * The place in the source of the record, in words.
   */
  locator?: string;
  /**
   * The address on the web.
   */
  address?: string;
  /**
   * The languages in which it is available.
   */
  languages: string[];
}
/**
 * A term that is recorded as true of something, or not.
 */
export interface ExplainedFact {
  /**
   * The term.
   */
  term: Labelled;
  /**
   * Whether it is true.
   */
  answer: WordedCoreAnswer;
}
/**
 * A word of this crate with its label: one for programs, one for people.
 */
export interface WordedCoreAnswer {
  /**
   * The word.
   */
  term: CoreAnswer;
  /**
   * Its label.
   */
  label: string;
}
/**
 * The evaluation by one rule set.
 */
export interface ExplainedRuleSet {
  /**
   * The heading: the name of the publication, and of the rule set if the publication has several.
   */
  title: string;
  /**
   * The rule set.
   */
  rule_set: Labelled;
  /**
   * The version of the rule set.
   */
  version: number;
  /**
   * The publication that the rules come from.
   */
  framework: ExplainedFramework;
  /**
   * The assessor and the date.
   */
  assessed?: ExplainedAttribution;
  /**
   * The other publications whose assessments answered points.
   */
  taken_from: ExplainedFramework[];
  /**
   * The result for the points of all must and should rules.
   */
  total: Reached;
  /**
   * The points of the observations by mark. They are not counted in any share.
   */
  observations: Tally;
  /**
   * The sections, in the order of publication.
   */
  sections: ExplainedSection[];
  /**
   * Every rule, in the order of publication.
   */
  rules: ExplainedRule[];
  /**
   * The rule that everything else rests on, if there is one.
   */
  precondition?: MarkedRule;
  /**
   * The must and should rules that are not met or partly met: must before should, then as published.
   */
  gaps: Gap[];
  /**
   * The must and should rules with a point that is not assessed: must before should, then as published.
   */
  open_questions: OpenQuestion[];
  /**
   * The report of this rule set: tables and lists.
   */
  report: Detail[];
  /**
   * Possible slips in the record.
   */
  warnings: ExplainedWarning[];
  /**
   * Other records that no rule reads.
   */
  recorded: Detail[];
}
/**
 * The publication that the rules come from.
 */
export interface ExplainedFramework {
  /**
   * Short name, the first part of the ids of its terms.
   */
  code: string;
  /**
   * Name and meaning.
   */
  name: Labelled;
  /**
   * The title of the publication.
   */
  title: string;
  /**
   * The publisher.
   */
  publisher: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The year of publication, if the text states it.
   */
  year?: number;
  /**
   * The web address of the original or of its project, if the text states it.
   */
  address?: string;
  /**
   * The rights, if the text states them.
   */
  rights?: string;
}
/**
 * The assessor and the date of an assessment, as far as they are known.
 */
export interface ExplainedAttribution {
  /**
   * The role of the assessor.
   */
  by?: Labelled;
  /**
   * The name of the assessor.
   */
  name?: string;
  /**
   * The date of the assessment.
   */
  on?: string;
}
/**
 * The result for some points. A share is never without its coverage and bounds.
 */
export interface Reached {
  /**
   * The points by mark.
   */
  tally: Tally;
  /**
   * The number of applicable points that are assessed.
   */
  coverage: Coverage;
  /**
   * The share that is reached by the points that apply and are assessed. Absent if no point is assessed.
   */
  share?: ShownShare;
  /**
   * The share if every open point were not met. Absent if no point applies.
   */
  at_least?: ShownShare;
  /**
   * The share if every open point were met. Absent if no point applies.
   */
  at_most?: ShownShare;
  /**
   * Says whether at least one point applies and every point that applies is met.
   */
  exemplary: boolean;
}
/**
 * A share as it is shown to people.
 */
export interface ShownShare {
  /**
   * The exact fraction.
   */
  exact: Share;
  /**
   * The nearest number of thousandths, for charts and other notations.
   */
  per_mille: number;
  /**
   * The text, such as `87.5 %`.
   */
  shown: string;
}
/**
 * A section of a rule set.
 */
export interface ExplainedSection {
  /**
   * The section.
   */
  section: Labelled;
  /**
   * The result for the points of its must and should rules.
   */
  reached: Reached;
}
/**
 * A rule with its mark and its points.
 */
export interface ExplainedRule {
  /**
   * The rule.
   */
  rule: Labelled;
  /**
   * The id of its section.
   */
  section: string;
  /**
   * Says whether the source states it or this crate derives it.
   */
  basis: WordedCoreBasis;
  /**
   * Says how firmly the source asks for it.
   */
  strength: WordedCoreStrength;
  /**
   * Its mark.
   */
  mark: WordedCoreMark;
  /**
   * Its points by mark.
   */
  tally: Tally;
  /**
   * The condition of the rule, if it is unknown whether it holds.
   */
  open_guard?: ExplainedName;
  /**
   * The condition of the rule, if it does not hold. Then the rule does not apply.
   */
  failed_guard?: ExplainedName;
  /**
   * The reason why the assessor considers the rule out of scope.
   */
  out_of_scope?: string;
  /**
   * The mark that a rule out of scope would have according to the record.
   */
  mark_in_scope?: WordedCoreMark;
  /**
   * Its points.
   */
  points: ExplainedPoint[];
  /**
   * The note of the assessor.
   */
  note?: Remark;
  /**
   * The finding, in words.
   */
  finding?: string;
  /**
   * Tools of the practice that can inspire others.
   */
  tools: Remark[];
  /**
   * The reasons why it matters, if the source gives any.
   */
  why: ExplainedReason[];
  /**
   * The examples of how it can be met, if the source gives any.
   */
  how: ExplainedReason[];
}
/**
 * A word of this crate with its label: one for programs, one for people.
 */
export interface WordedCoreBasis {
  /**
   * The word.
   */
  term: CoreBasis;
  /**
   * Its label.
   */
  label: string;
}
/**
 * A word of this crate with its label: one for programs, one for people.
 */
export interface WordedCoreStrength {
  /**
   * The word.
   */
  term: CoreStrength;
  /**
   * Its label.
   */
  label: string;
}
/**
 * A word of this crate with its label: one for programs, one for people.
 */
export interface WordedCoreMark {
  /**
   * The word.
   */
  term: CoreMark;
  /**
   * Its label.
   */
  label: string;
}
/**
 * The name of a point or condition: one to three terms.
 */
export interface ExplainedName {
  /**
   * The labels of the terms, separated by ` / `.
   */
  label: string;
  /**
   * The terms.
   */
  terms: Labelled[];
}
/**
 * A point with its mark.
 */
export interface ExplainedPoint {
  /**
   * Its name within its rule.
   */
  name: ExplainedName;
  /**
   * Its mark.
   */
  mark: WordedCoreMark;
  /**
   * The publication whose assessment answered it, if it is another one.
   */
  taken_from?: Labelled;
  /**
   * The question that keeps it open.
   */
  open_question?: ExplainedName;
  /**
   * The mark that the record gives it, if it does not apply because the assessor left it out.
   */
  recorded?: WordedCoreMark;
  /**
   * The assessor's reason why it does not apply.
   */
  not_applicable?: string;
  /**
   * The note of the assessor.
   */
  note?: Remark;
}
/**
 * A reason or example that the source gives.
 */
export interface ExplainedReason {
  /**
   * The reason or example in this crate's words, if the source has no term for it.
   */
  sentence?: string;
  /**
   * The terms that the source gives.
   */
  terms: Labelled[];
  /**
   * The terms that name the points that it is about; all points if empty.
   */
  of_points: Labelled[];
  /**
   * The place in the source.
   */
  locator: Locator;
}
/**
 * A rule and its mark.
 */
export interface MarkedRule {
  /**
   * The rule.
   */
  rule: Labelled;
  /**
   * Its mark.
   */
  mark: WordedCoreMark;
}
/**
 * A must or should rule that is not met or partly met, with why it matters and what would change it.
 */
export interface Gap {
  /**
   * The rule.
   */
  rule: Labelled;
  /**
   * Says how firmly the source asks for it.
   */
  strength: WordedCoreStrength;
  /**
   * Its mark.
   */
  mark: WordedCoreMark;
  /**
   * The condition that must be answered first. If it does not hold, the rule does not apply.
   */
  first_answer?: ExplainedName;
  /**
   * The points that must all be met for the rule to be met.
   */
  left: ExplainedPoint[];
  /**
   * The reasons why these points matter, if the source gives any.
   */
  why: ExplainedReason[];
  /**
   * The examples of how these points can be met, if the source gives any.
   */
  how: ExplainedReason[];
}
/**
 * A must or should rule with a point that is not assessed.
 */
export interface OpenQuestion {
  /**
   * The rule.
   */
  rule: Labelled;
  /**
   * Says how firmly the source asks for it.
   */
  strength: WordedCoreStrength;
  /**
   * The condition that must be answered first.
   */
  first_answer?: ExplainedName;
  /**
   * The points that are not assessed.
   */
  points: ExplainedPoint[];
}
/**
 * A list of terms, some texts or a table. Each of them can be empty.
 */
export interface Detail {
  /**
   * The name of the detail.
   */
  name: Labelled;
  /**
   * The term that it is about, if it is not about the whole practice.
   */
  about?: Labelled;
  /**
   * The terms that are listed.
   */
  terms: Labelled[];
  /**
   * The texts.
   */
  remarks: Remark[];
  /**
   * The table.
   */
  table?: Table;
}
/**
 * A table.
 */
export interface Table {
  /**
   * The columns.
   */
  columns: Labelled[];
  /**
   * The rows.
   */
  rows: TableRow[];
}
/**
 * A row of a table.
 */
export interface TableRow {
  /**
   * The term that the row is about.
   */
  row: Labelled;
  /**
   * A cell for each column.
   */
  cells: Cell[];
}
/**
 * A cell of a table: a term, a number, or names.
 */
export interface Cell {
  /**
   * The text that is shown.
   */
  shown: string;
  /**
   * The id of the term that is shown. It is `core/mark/not_assessed` if nothing is known.
   */
  term?: string;
  /**
   * The number that is shown.
   */
  number?: number;
  /**
   * The names that are shown.
   */
  names: string[];
}
/**
 * A warning: something unusual in the record that is not a contradiction.
 */
export interface ExplainedWarning {
  /**
   * The warning.
   */
  warning: Labelled;
  /**
   * JSON Pointer to the fact, in the whole document.
   */
  path: string;
  /**
   * The name of the contact, partner, initiative or actor that it is about.
   */
  about?: string;
  /**
   * What is recorded there, if it is a term.
   */
  value?: Labelled;
}
/**
 * Records in the terms of a framework that are outside its rule sets.
 */
export interface ExplainedProfile {
  /**
   * The publication.
   */
  framework: ExplainedFramework;
  /**
   * The person who recorded it and the date.
   */
  assessed?: ExplainedAttribution;
  /**
   * The records.
   */
  recorded: Detail[];
}
/**
 * Everything that a page shows about a practice or network. See the [module](self).
 */
export interface Explanation {
  /**
   * The version of the crate that explains.
   */
  crate_version: string;
  /**
   * The language of labels and definitions. Absent if it is English.
   */
  language?: string;
  /**
   * The practice or network.
   */
  subject: ExplainedSubject;
  /**
   * The evaluation by each rule set, in the order of the frameworks.
   */
  rule_sets: ExplainedRuleSet[];
  /**
   * Records in the terms of a framework that are outside its rule sets.
   */
  profiles: ExplainedProfile[];
  /**
   * The words that all frameworks use: marks, strengths, bases.
   */
  words: Labelled[];
}
/**
 * A comparison of two evaluations by one rule set. Only the marks are written for points without a difference.
 */
export interface Comparison {
  /**
   * The code of the framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The version of the rule set.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * The kind of comparison, if it is known.
   */
  kind?: CoreComparisonKind;
  /**
   * The assessor and the date of the first assessment, as far as they are recorded.
   */
  first_assessed?: Attribution;
  /**
   * The assessor and the date of the second assessment, as far as they are recorded.
   */
  second_assessed?: Attribution;
  /**
   * Over time: the number of must and should points by change.
   */
  changes?: Changes;
  /**
   * If not over time: the number of must and should points by difference.
   */
  differences?: Differences;
  /**
   * Between assessments: the number of must and should points to which both gave the same mark.
   */
  agreement?: Agreement;
  /**
   * The points of all must and should rules.
   */
  total: ComparedSummary;
  /**
   * The points of the must and should rules of each section.
   */
  sections: ComparedSection[];
  /**
   * The rules that have a point whose marks differ.
   */
  rules: ComparedRule[];
  /**
   * The marks of the points that have the same mark in both, in the order of the rule set.
   */
  same: CoreMark[];
}
/**
 * Points by change.
 */
export interface Changes {
  /**
   * Points whose mark is higher than before.
   */
  improved: number;
  /**
   * Points whose mark is lower than before.
   */
  worsened: number;
  /**
   * Points that were not assessed and are assessed now.
   */
  newly_assessed: number;
  /**
   * Points that were assessed and are not assessed now.
   */
  no_longer_assessed: number;
  /**
   * Points that did not apply and are assessed now.
   */
  newly_applicable: number;
  /**
   * Points that were assessed and do not apply now.
   */
  no_longer_applicable: number;
  /**
   * Points that were not assessed and do not apply now.
   */
  newly_not_applicable: number;
  /**
   * Points that did not apply and are not assessed now.
   */
  no_longer_not_applicable: number;
  /**
   * Points with the same mark as before.
   */
  unchanged: number;
}
/**
 * Points by difference.
 */
export interface Differences {
  /**
   * Points with a higher mark in the second.
   */
  higher: number;
  /**
   * Points with a lower mark in the second.
   */
  lower: number;
  /**
   * Points that are assessed only in the first.
   */
  only_first_assessed: number;
  /**
   * Points that are assessed only in the second.
   */
  only_second_assessed: number;
  /**
   * Points that are assessed in the first and do not apply to the second.
   */
  only_first_applicable: number;
  /**
   * Points that are assessed in the second and do not apply to the first.
   */
  only_second_applicable: number;
  /**
   * Points that do not apply to the first and are not assessed in the second.
   */
  only_first_not_applicable: number;
  /**
   * Points that do not apply to the second and are not assessed in the first.
   */
  only_second_not_applicable: number;
  /**
   * Points with the same mark.
   */
  same: number;
}
/**
 * The number of points with the same mark, out of the points that both assessed.
 */
export interface Agreement {
  /**
   * Points with the same mark.
   */
  same: number;
  /**
   * Points that both assessed.
   */
  of: number;
}
/**
 * The points of both, and the direction of their shares.
 */
export interface ComparedSummary {
  /**
   * The points of the first.
   */
  first: Summary;
  /**
   * The points of the second.
   */
  second: Summary;
  /**
   * The direction of share and bounds from the first to the second.
   */
  trend: Trends;
}
/**
 * The direction of share and bounds. A direction is absent if one of the two shares is missing.
 */
export interface Trends {
  /**
   * The share.
   */
  share?: CoreTrend;
  /**
   * The lower bound.
   */
  at_least?: CoreTrend;
  /**
   * The upper bound.
   */
  at_most?: CoreTrend;
}
/**
 * A section of the rule set.
 */
export interface ComparedSection {
  /**
   * The section.
   */
  section: string;
  /**
   * The points of its must and should rules.
   */
  total: ComparedSummary;
}
/**
 * A rule.
 */
export interface ComparedRule {
  /**
   * The rule.
   */
  rule: string;
  /**
   * Its section.
   */
  section: string;
  /**
   * Says how firmly the source asks for it.
   */
  strength: CoreStrength;
  /**
   * Its mark in the first.
   */
  first: CoreMark;
  /**
   * Its mark in the second.
   */
  second: CoreMark;
  /**
   * Over time: the change of its mark.
   */
  change?: CoreChange;
  /**
   * If not over time: the difference between its marks.
   */
  difference?: CoreDifference;
  /**
   * Its points whose marks differ.
   */
  points: ComparedPoint[];
}
/**
 * A point.
 */
export interface ComparedPoint {
  /**
   * The terms that name it within its rule.
   *
   * @minItems 1
   * @maxItems 3
   */
  point: [string] | [string, string] | [string, string, string];
  /**
   * Its mark in the first.
   */
  first: CoreMark;
  /**
   * Its mark in the second.
   */
  second: CoreMark;
  /**
   * Over time: the change of its mark.
   */
  change?: CoreChange;
  /**
   * If not over time: the difference between its marks.
   */
  difference?: CoreDifference;
}
/**
 * A rule set with which only one of two practices was assessed.
 */
export interface OnlyAssessed {
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The assessor and the date, as far as they are recorded.
   */
  assessed?: Attribution;
}
/**
 * A comparison of two practice documents, by every rule set with which both were assessed.
 */
export interface PracticeComparison {
  /**
   * The kind of comparison.
   */
  kind: CoreComparisonKind;
  /**
   * The practice of the first document. Over time, this is the earlier one.
   */
  first: Subject;
  /**
   * The practice of the second document.
   */
  second: Subject;
  /**
   * A comparison for each rule set with which both were assessed.
   */
  comparisons: Comparison[];
  /**
   * The rule sets with which only the first was assessed.
   */
  only_first: OnlyAssessed[];
  /**
   * The rule sets with which only the second was assessed.
   */
  only_second: OnlyAssessed[];
}
/**
 * A point of a stored and a present evaluation.
 */
export interface StoredPoint {
  /**
   * The rule.
   */
  rule: string;
  /**
   * The terms that name the point within its rule.
   *
   * @minItems 1
   * @maxItems 3
   */
  point: [string] | [string, string] | [string, string, string];
  /**
   * Its mark in the stored evaluation.
   */
  stored: CoreMark;
  /**
   * Its present mark.
   */
  present: CoreMark;
  /**
   * Over time: the change of its mark.
   */
  change?: CoreChange;
  /**
   * If not over time: the difference between its marks.
   */
  difference?: CoreDifference;
}
/**
 * A point that cannot be compared, with the reason.
 */
export interface NotComparedPoint {
  /**
   * The rule.
   */
  rule: string;
  /**
   * The terms that name the point within its rule.
   *
   * @minItems 1
   * @maxItems 3
   */
  point: [string] | [string, string] | [string, string, string];
  /**
   * The reason why it cannot be compared.
   */
  why: CoreComparability;
  /**
   * Its mark in the stored evaluation, if it has the point.
   */
  stored?: CoreMark;
  /**
   * Its present mark, if the rule set has the point.
   */
  present?: CoreMark;
}
/**
 * A comparison of a stored evaluation, by any version of a rule set, with a present one. Only the marks are written for points without a difference.
 */
export interface StoredComparison {
  /**
   * The code of the framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The version of the rule set in the present evaluation.
   */
  rule_set_version: number;
  /**
   * The version of the rule set in the stored evaluation.
   */
  stored_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * The kind of comparison, if it is known.
   */
  kind?: CoreComparisonKind;
  /**
   * The assessor and the date of the stored assessment, as far as they are recorded.
   */
  stored_assessed?: Attribution;
  /**
   * The assessor and the date of the present assessment, as far as they are recorded.
   */
  present_assessed?: Attribution;
  /**
   * The points whose reading has not changed and whose marks differ.
   */
  points: StoredPoint[];
  /**
   * The marks of the points with the same mark in both, in the order of the rule set.
   */
  same: CoreMark[];
  /**
   * The points that cannot be compared: the present ones first.
   */
  not_comparable: NotComparedPoint[];
}
/**
 * A summary of all evaluations by one rule set.
 */
export interface PortfolioRuleSet {
  /**
   * The code of the framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The version of the rule set.
   */
  rule_set_version: number;
  /**
   * The number of evaluations.
   */
  evaluations: number;
  /**
   * The distribution over all must and should rules.
   */
  total: Distribution;
  /**
   * The distribution in each section, in the order of publication.
   */
  sections: PortfolioSection[];
  /**
   * The marks of each point, in the order of the rule set.
   */
  points: PortfolioPoint[];
}
/**
 * The results of evaluations for the points of must and should rules.
 */
export interface Distribution {
  /**
   * The number of evaluations in which at least one point applies and every point that applies is met.
   */
  exemplary: number;
  /**
   * The number of evaluations that have no share, because no point that applies is assessed.
   */
  without_share: number;
  /**
   * The evaluations by result: those without a share first, then by share, the lowest first.
   */
  reached: Frequency[];
  /**
   * Positions in the distribution of the shares, by nearest rank. Absent if there is no share.
   */
  quartiles?: Quartiles;
}
/**
 * The number of evaluations with the same result. Their share is `half_points` divided by twice `assessed`. They have no share if no point is assessed.
 */
export interface Frequency {
  /**
   * Half points reached: 2 for each point met, 1 for each partly met.
   */
  half_points: number;
  /**
   * Points that apply and are assessed.
   */
  assessed: number;
  /**
   * Points that apply.
   */
  applicable: number;
  /**
   * The number of evaluations.
   */
  count: number;
}
/**
 * Positions in a distribution, by nearest rank.
 */
export interface Quartiles {
  /**
   * The lowest share.
   */
  minimum: Share;
  /**
   * At least a quarter of the shares are not higher.
   */
  lower: Share;
  /**
   * At least half of the shares are not higher.
   */
  median: Share;
  /**
   * At least three quarters of the shares are not higher.
   */
  upper: Share;
  /**
   * The highest share.
   */
  maximum: Share;
}
/**
 * The distribution in a section.
 */
export interface PortfolioSection {
  /**
   * The section.
   */
  section: string;
  /**
   * The distribution.
   */
  distribution: Distribution;
}
/**
 * The number of evaluations that gave a point each mark.
 */
export interface PortfolioPoint {
  /**
   * The rule.
   */
  rule: string;
  /**
   * The terms that name the point within its rule.
   */
  point: string[];
  /**
   * Evaluations in which it is met.
   */
  met: number;
  /**
   * Evaluations in which it is partly met.
   */
  partly_met: number;
  /**
   * Evaluations in which it is not met.
   */
  not_met: number;
  /**
   * Evaluations in which it does not apply.
   */
  not_applicable: number;
  /**
   * Evaluations in which it is not assessed.
   */
  not_assessed: number;
}
/**
 * A summary of many documents by rule set. It can be read and extended.
 */
export interface Portfolio {
  /**
   * The schema against which an editor checks the document. It has no effect.
   */
  $schema?: string;
  /**
   * The version of the crate that wrote it.
   */
  crate_version: string;
  /**
   * The number of documents.
   */
  documents: number;
  /**
   * A summary for each rule set that has evaluations, ordered by id.
   */
  rule_sets: PortfolioRuleSet[];
}
/**
 * Things that are recorded one by one. There may be more than are listed, unless `others` is false.
 */
export interface MhpssActorList {
  /**
   * The things.
   */
  listed?: MhpssActor[];
  /**
   * There are others than those listed.
   */
  others?: boolean;
}
/**
 * One actor of a network.
 */
export interface MhpssActor {
  /**
   * The name.
   */
  name: string;
  /**
   * The assessment of the actor.
   */
  mhpss: MhpssAssessment;
}
/**
 * A demand or an observation on several actors together. A key that is left out is not assessed.
 */
export interface NonBlankTextByMhpssNetworkRule {
  /**
   * Every layer is covered: For each of the four layers, the network has an actor that provides it.
   */
  layers_covered?: string;
  /**
   * Neighbouring layers coordinate: For any two neighbouring layers, the network has an actor that provides one of them and coordinates with the other.
   */
  adjacent_coordination?: string;
  /**
   * Complementary purposes: The network's support serves promotion, prevention and treatment, and includes psychosocial support.
   */
  complementary_purposes?: string;
}
/**
 * A demand or an observation on several actors together. A key that is left out is not assessed.
 */
export interface NoteByMhpssNetworkRule {
  /**
   * Every layer is covered: For each of the four layers, the network has an actor that provides it.
   */
  layers_covered?: Note;
  /**
   * Neighbouring layers coordinate: For any two neighbouring layers, the network has an actor that provides one of them and coordinates with the other.
   */
  adjacent_coordination?: Note;
  /**
   * Complementary purposes: The network's support serves promotion, prevention and treatment, and includes psychosocial support.
   */
  complementary_purposes?: Note;
}
/**
 * Several actors of one place. Together they should leave no layer without support.
 */
export interface MhpssNetwork {
  /**
   * The schema against which an editor checks the document. It is kept, but has no effect.
   */
  $schema?: string;
  /**
   * The name of the network or of the place.
   */
  name: string;
  /**
   * The towns or regions in which it works, in words.
   */
  places?: string[];
  /**
   * The time in which it works or worked, as far as it is known.
   */
  period?: Period;
  /**
   * Numbers and codes that others use for it.
   */
  identifiers?: Identifier[];
  /**
   * The edition of the brief.
   */
  edition?: MhpssEdition;
  /**
   * The assessor and the date, as far as they are known.
   */
  assessed?: Attribution;
  /**
   * The actors: at least one is listed.
   */
  actors: MhpssActorList;
  /**
   * For each rule that is out of scope: the reason.
   */
  out_of_scope?: NonBlankTextByMhpssNetworkRule;
  /**
   * Notes on rules.
   */
  notes?: NoteByMhpssNetworkRule;
}
/**
 * The report beside the marks of a network.
 */
export interface MhpssNetworkReport {
  /**
   * The four layers, from the base.
   */
  layers: MhpssLayerActors[];
  /**
   * Neighbouring layers that are not coordinated, or not known to be.
   */
  uncoordinated?: MhpssUncoordinated[];
  /**
   * Entries that the assessor may want to check again. Their paths are relative to the network.
   */
  warnings?: Warning[];
}
/**
 * The activities of the listed actors in one layer.
 */
export interface MhpssLayerActors {
  /**
   * The layer.
   */
  layer: string;
  /**
   * Says whether some actor provides it, or is `None` if this is unknown.
   */
  provided?: boolean;
  /**
   * The actors that provide it.
   */
  provide: string[];
  /**
   * The actors for which it is not recorded whether they provide it.
   */
  may_provide: string[];
  /**
   * The actors that refer people for it.
   */
  refer: string[];
  /**
   * The actors for which it is not recorded whether they refer people for it.
   */
  may_refer: string[];
}
/**
 * Two neighbouring layers that are not coordinated, or not known to be.
 */
export interface MhpssUncoordinated {
  /**
   * The lower layer.
   */
  lower: string;
  /**
   * The upper layer.
   */
  upper: string;
  /**
   * *Not met* if surely nobody coordinates them, otherwise *not assessed*.
   */
  mark: CoreMark;
  /**
   * The actors that provide, or may provide, one of the two and may coordinate it with the other.
   */
  may_coordinate: string[];
}
/**
 * The evaluation of one assessment by one rule set.
 */
export interface MhpssNetworkRuleEvaluation {
  /**
   * The code of the framework.
   */
  framework: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The rule set.
   */
  rule_set: string;
  /**
   * The version of the rule set.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * The assessor and the date, as far as they are recorded.
   */
  assessed?: Attribution;
  /**
   * The other frameworks whose assessments answered points.
   */
  taken_from?: Taken[];
  /**
   * The points of all must and should rules.
   */
  total: Summary;
  /**
   * The points of the observations.
   */
  observations: Summary;
  /**
   * The points of the must and should rules of each section.
   */
  sections: Section[];
  /**
   * Every rule, in the order of publication.
   */
  rules: RuleResult[];
  /**
   * The rule that everything else rests on, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * The report of this rule set.
   */
  report?: MhpssNetworkReport;
}
/**
 * A publication with its vocabularies.
 */
export interface CatalogueFramework {
  /**
   * Short name, the first part of the ids of its terms.
   */
  code: string;
  /**
   * Short name for people.
   */
  label: string;
  /**
   * The title of the publication.
   */
  title: string;
  /**
   * The publisher.
   */
  publisher: string;
  /**
   * The code of the edition that is modelled.
   */
  edition: string;
  /**
   * The year of publication, if the text states it.
   */
  year?: number;
  /**
   * The web address of the original or of its project, if the text states it.
   */
  address?: string;
  /**
   * The rights, if the text states them.
   */
  rights?: string;
  /**
   * Facts that were looked up elsewhere because the text does not state them, one sentence each.
   */
  looked_up?: string[];
  /**
   * Describes the framework.
   */
  definition: string;
  /**
   * The sections of its text that locators name.
   */
  sections?: CatalogueSection[];
  /**
   * Its vocabularies, in the order of publication.
   */
  vocabularies: CatalogueVocabulary[];
  /**
   * The reasons and examples that its text gives for its rules and terms.
   */
  reasons?: CatalogueReason[];
}
/**
 * A section of the text of a publication.
 */
export interface CatalogueSection {
  /**
   * The key that locators use.
   */
  key: string;
  /**
   * The heading as printed, or a short description if none is printed.
   */
  heading: string;
}
/**
 * A closed set of terms.
 */
export interface CatalogueVocabulary {
  /**
   * Framework and code.
   */
  id: string;
  /**
   * Short name, unique in the framework.
   */
  code: string;
  /**
   * Name for people.
   */
  label: string;
  /**
   * Describes what its terms have in common.
   */
  definition: string;
  /**
   * Its terms, in the order of publication.
   */
  terms: CatalogueTerm[];
}
/**
 * A term of a vocabulary.
 */
export interface CatalogueTerm {
  /**
   * Framework, vocabulary and code: its name in results.
   */
  id: string;
  /**
   * Short name, unique in the vocabulary: its name in records.
   */
  code: string;
  /**
   * Name for people.
   */
  label: string;
  /**
   * The meaning.
   */
  definition: string;
  /**
   * The place in the source: keys of sections, or `own`.
   */
  locator: string;
  /**
   * Says whether the source states it or this crate derives it.
   */
  basis: CoreBasis;
  /**
   * Ids of the broader terms. For example, an item has its question.
   */
  broader?: string[];
}
/**
 * A reason or example from a source: why a rule or term matters, or how it can be met.
 */
export interface CatalogueReason {
  /**
   * Id of the rule or term that it is about.
   */
  of: string;
  /**
   * Ids of terms that name the points of the rule that it is about; all points if empty.
   */
  points?: string[];
  /**
   * Says whether it is a reason (why) or an example (how).
   */
  kind: CoreReasonKind;
  /**
   * Ids of the terms that the source gives.
   */
  terms?: string[];
  /**
   * One sentence, if the source has no term for it.
   */
  sentence?: string;
  /**
   * The place where the source connects it with the rule or term.
   */
  locator: string;
}
/**
 * A set of rules that are evaluated together.
 */
export interface CatalogueRuleSet {
  /**
   * Id of the vocabulary of its rules.
   */
  rule_set: string;
  /**
   * Raised when a rule, a point or a reading changes.
   */
  version: number;
  /**
   * Id of the vocabulary of its sections.
   */
  sections: string;
  /**
   * Id of the rule on which everything else rests, if there is one.
   */
  precondition?: string;
  /**
   * Its rules, in the order of publication.
   */
  rules: CatalogueRule[];
}
/**
 * A rule, which combines its points.
 */
export interface CatalogueRule {
  /**
   * Id of the rule.
   */
  rule: string;
  /**
   * Id of its section.
   */
  section: string;
  /**
   * Says how firmly the source asks for it.
   */
  strength: CoreStrength;
  /**
   * Says whether the source states it or this crate derives it.
   */
  basis: CoreBasis;
  /**
   * Says whether the whole rule depends on a condition.
   */
  guarded: boolean;
  /**
   * Its points.
   */
  points: CataloguePoint[];
}
/**
 * One thing that is asked.
 */
export interface CataloguePoint {
  /**
   * Ids of the one, two or three terms that name it within its rule.
   */
  terms: string[];
}
/**
 * The relation of a term to a term of another framework.
 */
export interface CatalogueMapping {
  /**
   * Id of the first term.
   */
  from: string;
  /**
   * The relation, read from the first term to the second.
   */
  relation: CoreRelation;
  /**
   * Id of the second term.
   */
  to: string;
  /**
   * The reason.
   */
  reason: string;
  /**
   * Says whether a source states it or this crate derives it.
   */
  basis: CoreBasis;
}
/**
 * The relation of a term to a concept of a publication that this crate does not model.
 */
export interface CatalogueOutwardMapping {
  /**
   * Id of the term.
   */
  from: string;
  /**
   * The relation, read from the term to the concept.
   */
  relation: CoreRelation;
  /**
   * The publication.
   */
  publication: string;
  /**
   * The name of the concept.
   */
  concept: string;
  /**
   * The reason.
   */
  reason: string;
  /**
   * Says whether a source states it or this crate derives it.
   */
  basis: CoreBasis;
}
/**
 * A word with several meanings that must not be confused.
 */
export interface CatalogueFalseFriend {
  /**
   * The word.
   */
  word: string;
  /**
   * Its meanings.
   */
  senses: CatalogueSense[];
  /**
   * Says what goes wrong if the meanings are confused.
   */
  why: string;
}
/**
 * One meaning of a word.
 */
export interface CatalogueSense {
  /**
   * The forms in which the word is written with this meaning.
   */
  forms: string[];
  /**
   * The meaning.
   */
  meaning: string;
  /**
   * The ids of terms and vocabularies, and the codes of frameworks, that have this meaning.
   */
  uses?: string[];
  /**
   * Concepts of other publications that have this meaning.
   */
  elsewhere?: CatalogueConcept[];
  /**
   * Says whether ordinary language has this meaning.
   */
  ordinary: boolean;
}
/**
 * A concept of a publication that this crate does not model.
 */
export interface CatalogueConcept {
  /**
   * The publication.
   */
  publication: string;
  /**
   * The name of the concept.
   */
  name: string;
}
/**
 * All frameworks with their vocabularies and terms, the points of every rule, and the crosswalk.
 */
export interface Catalogue {
  /**
   * The schema against which an editor checks the document.
   */
  $schema?: string;
  /**
   * The version of the crate that wrote it.
   */
  crate_version: string;
  /**
   * The published frameworks, followed by this crate's own vocabularies.
   */
  frameworks: CatalogueFramework[];
  /**
   * The rule sets.
   */
  rule_sets: CatalogueRuleSet[];
  /**
   * The mappings between terms of two frameworks.
   */
  mappings?: CatalogueMapping[];
  /**
   * The mappings from terms to concepts of publications that this crate does not model.
   */
  outward_mappings?: CatalogueOutwardMapping[];
  /**
   * False friends: words that look alike but have different meanings.
   */
  false_friends?: CatalogueFalseFriend[];
}
/**
 * The texts of a language, by the id of the term, vocabulary or framework.
 */
export interface Texts {
  [k: string]: TranslatedTexts;
}
/**
 * The texts of one term, vocabulary or framework.
 */
export interface TranslatedTexts {
  /**
   * The name.
   */
  label?: TranslatedText;
  /**
   * The meaning.
   */
  definition?: TranslatedText;
  /**
   * A sentence on why it matters, if the source gives no term for it.
   */
  reason?: TranslatedText;
}
/**
 * A text, and the English that it was made from.
 */
export interface TranslatedText {
  /**
   * The text.
   */
  text: string;
  /**
   * The English that it was made from.
   */
  of: string;
}
/**
 * The texts of one language.
 *
 * Each text is kept with the English that it was made from. If the English has changed since, the text is *stale* and is not shown.
 */
export interface Translation {
  /**
   * The schema against which an editor checks the document.
   */
  $schema?: string;
  /**
   * The language.
   */
  language: string;
  /**
   * The edition of the texts, in the words of their authors.
   */
  edition?: string;
  /**
   * The authors of the texts, or where they are printed.
   */
  source?: string;
  /**
   * The texts, by the id of the term, vocabulary or framework.
   */
  texts?: Texts;
}
/**
 * One error in a document.
 */
export interface Diagnostic {
  /**
   * JSON Pointer to the invalid value, to the unknown, duplicate or contradictory key, or to the object that lacks a required key. Empty for the document as a whole.
   */
  path: string;
  /**
   * Line, counted from 1.
   */
  line: number;
  /**
   * Column in characters, counted from 1.
   */
  column: number;
  /**
   * The kind of error.
   */
  kind: CoreFault;
  /**
   * The message for people.
   */
  message: string;
  /**
   * The text that was found, cut after 60 characters.
   */
  found?: string;
  /**
   * The valid keys or terms, or otherwise a description of what is valid.
   */
  expected?: string[];
  /**
   * The valid key, term or value that was probably meant.
   */
  nearest?: string;
  /**
   * The contradiction, if the error is one.
   */
  contradiction?: string;
}
/**
 * The errors in a document that was refused.
 */
export interface ReadError {
  /**
   * The message for people: the first error, and the number of further ones.
   */
  message: string;
  /**
   * The errors, in the order of the text.
   */
  diagnostics: Diagnostic[];
  /**
   * The number of errors that are not listed.
   */
  more: number;
}

/** The names of the schemas. */
export type SchemaName =
  | "catalogue"
  | "comparison"
  | "editors/mhpss_network"
  | "editors/practice"
  | "explanation"
  | "forms/mhpss_network"
  | "forms/practice"
  | "forms/practice.asap"
  | "forms/practice.focus"
  | "forms/practice.iom"
  | "forms/practice.mhpss"
  | "forms/practice.spring"
  | "json_forms/mhpss_network"
  | "json_forms/practice"
  | "json_forms/practice.asap"
  | "json_forms/practice.focus"
  | "json_forms/practice.iom"
  | "json_forms/practice.mhpss"
  | "json_forms/practice.spring"
  | "mhpss_network"
  | "mhpss_network_evaluation"
  | "portfolio"
  | "practice"
  | "practice_evaluation"
  | "read_error"
  | "stored_comparison"
  | "translation";
