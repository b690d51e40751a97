/** The documents of the library, made from its JSON Schemas by types.mjs. */

/**
 * The kind of an organisation. The kinds are this crate's own, as wide as people need.
 *
 * - `public_authority`: Public authority: A body of the state, a region or a municipality.
 * - `intergovernmental`: Intergovernmental organisation: A body of several states, such as an agency of the United Nations.
 * - `international_ngo`: International non-governmental organisation: A non-governmental organisation that works in several countries.
 * - `ngo`: Non-governmental organisation: A non-governmental organisation.
 * - `civil_society_organisation`: Civil society organisation: An association or initiative of citizens.
 * - `migrant_organisation`: Organisation led by migrants or refugees: An organisation led by migrants or refugees.
 * - `faith_based`: Faith-based organisation: A religious community, or an organisation of one.
 * - `academic`: Academic institution: A university, school of higher education or research institute.
 * - `social_enterprise`: Social enterprise: A business whose aim is social.
 * - `private_enterprise`: Private enterprise: A business.
 * - `trade_union`: Trade union: A trade union or a chamber of labour.
 * - `foundation`: Foundation: A foundation that funds or runs projects.
 * - `media`: Media: A newspaper, broadcaster or other medium.
 * - `other`: Other: Another kind; the description of the practice can say which.
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
 * People for whom a practice is meant. The groups are this crate's own, as wide as people need; a group that is missing is recorded in words.
 *
 * - `people_with_migratory_background`: People with migratory background: Migrants, refugees and their descendants.
 * - `migrants`: Migrants: People who moved to another country.
 * - `refugees`: Refugees: People who were recognised as refugees, or who fled.
 * - `asylum_seekers`: Asylum seekers: People whose claim for asylum is not decided.
 * - `beneficiaries_of_international_protection`: Beneficiaries of international protection: People with refugee status, subsidiary or temporary protection.
 * - `newcomers`: Newcomers: People who arrived a short time ago.
 * - `returnees`: Returnees: People who returned to their country of origin.
 * - `internally_displaced`: Internally displaced people: People who had to leave their homes and stayed in their own country.
 * - `stateless`: Stateless people: People whom no state considers as its nationals.
 * - `undocumented_migrants`: Undocumented migrants: People without a permit to stay.
 * - `migrant_workers`: Migrant workers: People who work in a country of which they are not nationals.
 * - `migrant_women`: Migrant women: Women who are migrants or refugees.
 * - `second_generation`: Second generation: Children of people who migrated.
 * - `children`: Children: People under eighteen.
 * - `unaccompanied_minors`: Unaccompanied minors: Children without a parent or guardian.
 * - `young_people`: Young people: Young adults and adolescents.
 * - `older_people`: Older people: People of higher age.
 * - `families`: Families: Parents or guardians with children.
 * - `lgbtiq_people`: LGBTIQ people: Lesbian, gay, bisexual, trans, intersex and queer people.
 * - `people_with_disability`: People with disability: People with a long-term impairment.
 * - `trafficking_victims`: Victims of trafficking: People who were trafficked.
 * - `exploitation_victims`: Victims of exploitation: People who were exploited.
 * - `former_prisoners`: Former prisoners: People who were released from prison.
 * - `most_vulnerable`: Most vulnerable people: People in the most vulnerable situations.
 * - `job_seekers`: Job seekers: People who look for work.
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
 * A field of life which both communities draw on and add to. The text quotes the five from the Indicators of Integration framework.
 *
 * - `housing`: Housing: A place to live.
 * - `education`: Education: Learning and teaching.
 * - `work`: Work: Work and the ways into it.
 * - `leisure`: Leisure: Free time and the things that people do in it.
 * - `health_and_social_care`: Health and social care: Health care and social care.
 */
export type FocusLifeDomain = "housing" | "education" | "work" | "leisure" | "health_and_social_care";
/**
 * An edition of the text that this module models.
 *
 * - `1`: Undated edition: The only edition known. The text bears no date; the project that wrote it ran from 2019 to 2022.
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
 * A purpose for which the Approach is used.
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
 * - `within_arriving`: Within the arriving community: Newcomers meet newcomers, as peers.
 * - `within_receiving`: Within the receiving community: People of the place meet each other.
 * - `across`: Across the two communities: Newcomers and people of the place meet each other.
 */
export type FocusAmong = "within_arriving" | "within_receiving" | "across";
/**
 * The form that an occasion of contact takes. The text gives its forms as examples.
 *
 * - `arts_and_crafts`: Arts and crafts: People do arts and crafts together.
 * - `creative_hobby`: Other creative hobby: People share another creative pastime.
 * - `sports`: Sports: People do sports together.
 * - `town_meeting`: Town meeting: People of the town meet, and it is sought and secured that they take part as equals.
 * - `other`: Other form: People meet in another form.
 */
export type FocusContactFormat = "arts_and_crafts" | "creative_hobby" | "sports" | "town_meeting" | "other";
/**
 * The say that a community has at a stage, from no part at all to leading it. The text speaks of passive recipients, of giving input, and of active and equal participation; the five rungs are this crate's reading.
 *
 * - `none`: No part: The community has no part: things are done for it or without it.
 * - `informed`: Informed: The community is told what is happening, but nobody asks it.
 * - `consulted`: Consulted: The community is asked and its views are taken in, but others decide.
 * - `co_decides`: Decides together with others: The community decides together with those who run the programme.
 * - `leads`: Leads: The community takes the lead, and those who run the programme support it.
 */
export type FocusInvolvement = "none" | "informed" | "consulted" | "co_decides" | "leads";
/**
 * A part of society from which partners come.
 *
 * - `private_enterprise`: Private enterprise: The organisation is a private business.
 * - `government`: Government: The organisation is part of the state, at any tier.
 * - `non_profit`: Non-profit sector: The organisation belongs to civil society and does not work for profit.
 */
export type FocusSector = "private_enterprise" | "government" | "non_profit";
/**
 * An edition of the policy brief.
 *
 * - `2022`: Brief of 2022: The only edition known. The brief bears no date; the edition is named after the last year of the FOCUS project, which ran from 2019 to 2022.
 */
export type MhpssEdition = "2022";
/**
 * The size of the circle that support works with.
 *
 * - `individual`: Individual: Support works with one person.
 * - `family`: Family: Support works with a family.
 * - `group`: Group: Support works with a group of people.
 * - `community`: Community: Support works with a community of the place, or with several.
 * - `everyone`: Everyone in the place: Support works with everybody in the place, without selection.
 */
export type MhpssUnit = "individual" | "family" | "group" | "community" | "everyone";
/**
 * An activity that the source names for a layer. It is typical of this layer and can be used in another one.
 *
 * - `psychological_first_aid`: Psychological first aid (PFA): People in distress get psychological first aid.
 * - `cultural_adjustment`: Support for cultural adjustment: People are helped to find their way in another culture.
 * - `social_integration`: Support for social integration: People are helped to find a place among others.
 * - `interaction_activity`: Social interaction activity: Activities bring people together.
 * - `cohesion_activity`: Social cohesion activity: Activities help the people of a place to hold together.
 * - `reciprocal_support_group`: Reciprocal support group: The members of a group support one another.
 * - `wellness_group`: Community wellness group: A group in the community, run by the community, works on wellness.
 * - `health_education`: Health education: People are taught about health.
 * - `family_intervention`: Family intervention: Practitioners work with families.
 * - `informed_treatment`: Culture-informed and trauma-informed treatment: Mental health problems are treated in a way that takes account of culture and trauma.
 * - `individual_treatment`: Individual treatment: Persons get clinical treatment one by one.
 * - `community_capacity`: Building community capacity and awareness: Work beside the treatment strengthens the capacity and the awareness of the community.
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
 * A setting that the source names for a layer. It is typical of this layer and excludes no other.
 *
 * - `community_clinic`: Community clinic: Support is given in a clinic of the community.
 * - `torture_survivor_centre`: Centre for survivors of torture: Support is given in a centre for survivors of torture.
 * - `private_practice`: Private practice: Support is given by practitioners in private practice.
 * - `clinical`: Clinical setting: Treatment takes place in a clinical setting.
 */
export type MhpssSetting = "community_clinic" | "torture_survivor_centre" | "private_practice" | "clinical";
/**
 * People who give the support. The source asks of no layer by whom it is given, so no rule reads this.
 *
 * - `specialist`: Specialist: Specialists in mental health give the support.
 * - `trained_staff`: Trained staff: Staff who are trained for it, and are not specialists, give the support.
 * - `volunteer`: Volunteer: Volunteers give the support.
 * - `peer`: Peer: People in a similar situation support one another.
 */
export type MhpssProvider = "specialist" | "trained_staff" | "volunteer" | "peer";
/**
 * The part of the levels of policy, or of practice, that an understanding of mental health and psychosocial support has reached.
 *
 * - `none`: No level: The understanding has reached no level.
 * - `some`: Some levels: The understanding has reached some levels and not others.
 * - `all`: All levels: The understanding has reached all levels.
 */
export type MhpssExtent = "none" | "some" | "all";
/**
 * An edition of the approach.
 *
 * - `2017`: Approach of 2017: The approach as IOM conceived it in 2017. The text prints this year and no date of its own publication.
 */
export type IomEdition = "2017";
/**
 * A kind of body that shares the responsibility for reintegration.
 *
 * - `national_government`: National government: A national government or authority shares the responsibility for the initiative.
 * - `local_government`: Local government: A local government or authority shares the responsibility for the initiative.
 * - `ingo`: International NGO: An international non-governmental organisation (INGO) shares the responsibility for the initiative.
 * - `ngo`: NGO: A non-governmental organisation (NGO) shares the responsibility for the initiative.
 * - `cso`: Civil society organisation: A civil society organisation (CSO) shares the responsibility for the initiative.
 * - `intergovernmental`: Intergovernmental organisation: An organisation of states shares the responsibility for the initiative. IOM itself is one; its text does not list this kind.
 */
export type IomStakeholder = "national_government" | "local_government" | "ingo" | "ngo" | "cso" | "intergovernmental";
/**
 * The country to which a stakeholder belongs, seen from the return.
 *
 * - `host`: Host country: The stakeholder belongs to the country that the migrants return from.
 * - `origin`: Country of origin: The stakeholder belongs to the country that the migrants return to.
 */
export type IomCountryRole = "host" | "origin";
/**
 * One of the nine combinations of a level and a dimension. An initiative can work in several of them.
 *
 * - `individual_economic`: Individual, economic: The initiative helps returnees, or family members who return too, to earn a living again and to keep it up.
 * - `individual_social`: Individual, social: The initiative helps returnees, or family members who return too, to use public services and infrastructure.
 * - `individual_psychosocial`: Individual, psychosocial: The initiative helps returnees, or family members who return too, back into personal networks, civil society and the local culture.
 * - `community_economic`: Community, economic: The initiative supports economic life and lasting livelihoods in a community of return.
 * - `community_social`: Community, social: The initiative supports the use of public services and infrastructure in a community of return.
 * - `community_psychosocial`: Community, psychosocial: The initiative supports networks, civic life and culture in a community of return, or works on the attitude of that community towards those who come back.
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
 * - `1`: Undated edition: The grid of criteria, questions and items with which the ten published assessments were made. Its text prints no date.
 */
export type SpringEdition = "1";
/**
 * A mark that an assessor records. What was not assessed is left out, and what does not apply is recorded with its reason under `not_applicable`.
 *
 * - `met`: Met: The practice has it.
 * - `partly_met`: Partly met: The practice has it in part.
 * - `not_met`: Not met: The practice does not have it.
 */
export type CoreRecordedMark = "met" | "partly_met" | "not_met";
/**
 * A kind of actor with whom the practice works in step. These are the printed examples, not a complete list.
 *
 * - `migrants`: Migrants: The practice keeps in touch and works in step with migrants.
 * - `civil_society`: Civil society: The practice keeps in touch and works in step with civil society.
 * - `public_authorities`: Public authorities: The practice keeps in touch and works in step with public authorities.
 * - `businesses`: Businesses: The practice keeps in touch and works in step with businesses.
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
 * A way in which a practice takes up several needs at once.
 *
 * - `one_stop_shop`: One-stop shop: The practice brings all information that matters together in one place.
 * - `entry_point`: Entry point: The practice gives advice on one need and uses it as the entry to issues that lie beneath.
 */
export type AsapDeliveryStrategy = "one_stop_shop" | "entry_point";
/**
 * A group of people whom a practice is for.
 *
 * - `people_with_migratory_background`: People with migratory background: The practice is for people with migratory background, later generations included. The source prefers this expression.
 * - `third_country_nationals`: Third-country nationals: The practice is for people who are nationals of a country outside the European Union.
 * - `refugees`: Refugees: The practice is for refugees.
 * - `asylum_seekers`: Asylum seekers: The practice is for people who have asked for asylum.
 * - `newcomers`: Newcomers: The practice is for people who are new to the place.
 * - `migrant_women`: Women with migratory background: The practice is for women with migratory background.
 * - `most_vulnerable`: Most vulnerable groups: The practice is for the most vulnerable groups, who are hard to reach.
 * - `unaccompanied_minors`: Unaccompanied minors: The practice is for minors from another country who are unaccompanied.
 * - `trafficking_victims`: Victims of trafficking: The practice is for people who were victims of trafficking.
 * - `exploitation_victims`: Victims of exploitation: The practice is for people who were victims of exploitation.
 * - `former_prisoners`: Former prisoners: The practice is for people with migratory background who have been in prison.
 * - `pupils`: Pupils: The practice is for girls and boys at school.
 * - `job_seekers`: Job seekers: The practice is for people who look for work.
 * - `entrepreneurs`: Entrepreneurs: The practice is for people who start a business.
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
 * - `impoverished_middle_class`: Impoverished middle class: People of the middle class who have become poor can benefit.
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
 * - `health_information`: Health information out of reach: People have difficulty in getting public information on health.
 * - `language`: Language: People do not speak the language well, or there are too few courses to learn it.
 * - `literacy`: Literacy: People lack basic skills in reading and writing.
 * - `administrative_procedures`: Administrative procedures: Procedures of the administration are complex.
 * - `digital_procedures`: Digital procedures: Procedures have to be done online, which is complex.
 * - `discrimination`: Discrimination: People meet discrimination, often for several reasons that come together.
 * - `structural_racism`: Structural racism: People meet structural racism, such as in authorities and public services.
 * - `isolation`: Social isolation: People are socially isolated.
 * - `service_workload`: Overloaded services: Public services have a heavy workload.
 * - `service_unwillingness`: Unwilling services: Public services are not willing to cooperate in special circumstances.
 * - `cost`: Cost: People cannot pay what it costs, such as a rent or the way to a meeting.
 * - `legal_status`: Unequal legal status: People are disadvantaged by differences in legal status.
 * - `emergency_measures`: Left out of emergency measures: Measures that authorities take in an emergency leave people out.
 * - `political_participation`: No part in politics: People are kept from taking part in politics.
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
 * - `rent_intermediation`: Rent intermediation: The practice goes between owners and tenants so that homes are rented.
 * - `guarantees`: Guarantees: The practice gives economic and social guarantees other than a fund.
 * - `guarantee_fund`: Guarantee fund: The practice sets up a fund that covers owners if tenants do not pay.
 * - `mediation`: Mediation: The practice mediates in conflicts, such as those of owners and tenants.
 * - `teacher_training`: Training of teachers: The practice trains teachers.
 * - `lesson_plan`: Lesson plan: The practice provides lesson plans for pupils.
 * - `audiovisual_material`: Audiovisual material: The practice makes audiovisual material.
 * - `information_talk`: Information talk: The practice holds talks or sessions at which people get information.
 * - `welcome_centre`: Welcome centre: The practice runs or supports a centre to which people who are new can come for information.
 * - `referral`: Referral: The practice sends people on to another office.
 * - `meeting_space`: Meeting space: The practice offers a space where people meet, exchange and find a community.
 * - `accompaniment`: Accompaniment: The practice accompanies people when they use services.
 * - `counselling`: Counselling: The practice gives people personal advice, such as on access to public services.
 * - `mental_health_and_social_support`: Mental health and social support: The practice gives mental health and social support.
 * - `educational_support`: Educational support: The practice gives support with education, such as with finding a school.
 * - `administrative_support`: Administrative support: The practice gives support with matters of the administration.
 * - `employment_guidance`: Guidance to employment: The practice guides or supports people on the way to work.
 * - `focus_group`: Focus group: The practice holds discussions in focus groups.
 * - `educational_visit`: Educational visit: The practice organises visits from which people learn.
 * - `peer_exchange`: Peer exchange: The practice brings people with migratory background and local people together as peers.
 * - `awareness_of_professionals`: Awareness of professionals: The practice makes professionals aware of a barrier or of tools against it.
 * - `interpretation`: Interpretation: The practice provides interpreters.
 * - `interpreter_network`: Network of interpreters: The practice creates a network of interpreters.
 * - `digital_skills_training`: Training in digital skills: The practice trains people in digital skills or in online procedures.
 * - `advisory_board`: Advisory board: The practice works with a board of residents with migratory background that gives advice.
 * - `school_inclusion`: School inclusion: The practice works with schools so that pupils from another country find their place there.
 * - `welcome_week`: Welcome week: The school year begins with a week of welcome.
 * - `cooperative_language_model`: Cooperative language model: A cooperative language model is a part of the whole school year.
 * - `orientation_course`: Orientation course: The practice holds courses or workshops that help people to find their way in the place.
 * - `language_course`: Language course: The practice teaches the language of the place in classes or workshops.
 * - `diploma_recognition`: Recognition of diplomas: The practice helps people to have their diplomas recognised.
 * - `individual_coaching`: Individual coaching: The practice coaches people one by one.
 * - `support_of_organisations`: Support of organisations: The practice supports organisations, such as in their work on diversity.
 * - `business_incubation`: Business incubation: The practice supports people in the first stages of a business.
 * - `mentoring`: Mentoring: The practice brings people together with mentors.
 * - `pitching`: Pitching: People present their business plans to mentors, possible investors and supporters.
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
 * A channel by which a practice reaches people.
 *
 * - `website`: Website: The practice reaches people through a website.
 * - `social_media`: Social media: The practice reaches people through social media.
 * - `event`: Event: The practice reaches people at events.
 * - `desk`: Desk: The practice reaches people at a desk to which they can come.
 * - `information_kit`: Information kit: The practice reaches people with an information kit in several media.
 * - `leaflet`: Leaflet: The practice reaches people with leaflets.
 * - `video`: Video: The practice reaches people with videos.
 * - `community_representatives`: Community representatives: The practice reaches people through representatives of their community.
 */
export type AsapChannel =
  "website" | "social_media" | "event" | "desk" | "information_kit" | "leaflet" | "video" | "community_representatives";
/**
 * A quality of information on services.
 *
 * - `targeted`: Targeted: Information is made for the people whom it is meant to reach.
 * - `accessible`: Accessible: People can get the information.
 * - `understandable`: Understandable: Information is easy to understand.
 * - `right_language`: In the right language: Information is given in the right language.
 * - `right_channel`: Through the right channel: Information is given through the right channels.
 */
export type AsapInformationQuality = "targeted" | "accessible" | "understandable" | "right_language" | "right_channel";
/**
 * Those whose money a practice uses.
 *
 * - `local`: Local funds: The practice uses local money.
 * - `regional`: Regional funds: The practice uses money of the region.
 * - `national`: National funds: The practice uses money of the country.
 * - `european`: European funds: The practice uses money of the European Union.
 */
export type AsapFundingSource = "local" | "regional" | "national" | "european";
/**
 * A feature of a system in which the services of one area work together.
 *
 * - `formal_agreements`: Formal agreements: The stakeholders of the area have formal agreements.
 * - `continuous_services`: Continuous services: Services are structured and go on without a break.
 * - `externally_funded_trials`: Trials with external funds: New actions are tried out with external funds.
 * - `coordination`: Coordination: The institutions of the area coordinate their work.
 */
export type AsapTerritorialFeature =
  "formal_agreements" | "continuous_services" | "externally_funded_trials" | "coordination";
/**
 * An activity of the project behind a practice.
 *
 * - `database`: Database of services: The project makes a database of the resources and services that exist in the place.
 * - `needs_assessment`: Needs assessment: The project assesses needs, to find the main obstacles on the way to basic services.
 * - `local_network`: Multi-stakeholder network: The project has a network of public service providers of several levels and non-governmental actors.
 * - `training`: Training: The project holds courses for service providers and organisations of civil society.
 * - `pilot`: Pilot practice: The project co-designs and tests a practice that improves a basic service and makes it easier to reach.
 * - `practice_modelling`: Modelling of practices: The project finds, evaluates and models promising practices.
 * - `transnational_meeting`: Transnational meeting: The project holds a meeting at which organisations from several countries of Europe exchange promising practices.
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
 * A tool that the project makes for all its pillars.
 *
 * - `handbook`: Handbook: The project publishes a handbook on promising practices.
 * - `local_event`: Local event: The project holds local events at which people with migratory background learn what public services offer.
 * - `information_kit`: Information kit: The project makes information kits on services, in several media, for people with migratory background.
 * - `video`: Video: The project makes a video that shows a selection of promising practices.
 * - `factsheet`: Factsheet: The project makes factsheets with data of the needs assessments, stories, obstacles and recommendations.
 */
export type AsapCrossCuttingTool = "handbook" | "local_event" | "information_kit" | "video" | "factsheet";
/**
 * A lesson that the partners of the project drew together from their practices.
 *
 * - `integrated_delivery`: Several needs at once: A practice that is rooted in one sector still has to take up several needs at once.
 * - `networks`: Central role of networks: Networks extend the reach of a practice, for example from testing to an influence on policy.
 * - `capacity_and_autonomy`: Capacity and autonomy of users: Capacity building strengthens the part of users in the design, their autonomy, and confidence and trust.
 * - `professionals`: Professionals with migratory background: The work of people with migratory background is to be recognised: they are to be hired more often and paid fairly.
 * - `wider_benefit`: Wider benefit: A practice can benefit many more people than those for whom it was made.
 */
export type AsapLesson =
  "integrated_delivery" | "networks" | "capacity_and_autonomy" | "professionals" | "wider_benefit";
/**
 * A kind of publication on a practice.
 *
 * - `information_kit`: Information kit: The resource is an information kit in several media.
 * - `needs_assessment`: Needs assessment: The resource reports a needs assessment.
 * - `video`: Video: The resource is a video.
 * - `guide`: Guide: The resource is a guide.
 * - `handbook`: Handbook: The resource is a handbook.
 * - `practice_description`: Description of a practice: The resource describes one practice or several.
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
 * - `discover`: Discover: The group opens up the problem: it comes to understand the setting, and the needs of the people with and for whom it designs.
 * - `define`: Define: The group narrows the problem down: it ranks the problems and frames a challenge.
 * - `develop`: Develop: The group opens up the solution: it collects possible answers to the challenge.
 * - `deliver`: Deliver: The group narrows the solution down: it puts prototypes in place, tests them with key users and gathers what users say.
 */
export type AsapPhase = "discover" | "define" | "develop" | "deliver";
/**
 * A step that a practice takes after the phase deliver.
 *
 * - `refine`: Refine: The solution is improved.
 * - `scale_up`: Scale up: The practice is carried on at a larger size.
 * - `replicate`: Replicate: The practice is set up again elsewhere.
 * - `move_on`: Move on: The group turns to something else.
 * - `continue`: Continue: The services that the practice started go on being provided.
 * - `integrate_locally`: Integrate into the local system: What was tried out becomes a part of the local system.
 */
export type AsapNextStep = "refine" | "scale_up" | "replicate" | "move_on" | "continue" | "integrate_locally";
/**
 * A group to whom recommendations are addressed.
 *
 * - `public_service_providers`: Public service providers: Recommendations are addressed to those who provide public services.
 * - `governments`: Governments and policy makers: Recommendations are addressed to governments and policy makers of the place, the region and the country.
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
 * How firmly a source asks for something. It orders gaps and open questions. It is not a weight.
 *
 * - `must`: Must: The source holds it to be essential, or it is a defining part of the framework.
 * - `should`: Should: The source recommends it.
 * - `observation`: Observation: The source describes what often happens or what follows from it. It asks for nothing.
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
 * What is known of a point, or of a rule by its points so far. A point falls short if it is not met or partly met. Only not met, partly met and met can be compared; the other two are neither higher nor lower than any mark.
 *
 * - `not_assessed`: Not assessed: Nothing is recorded that answers a point, which is never the same as a no. Of a rule, no point falls short so far, and at least one is not assessed.
 * - `not_applicable`: Not applicable: A point does not arise, because something recorded says so. Of a rule, no point applies.
 * - `not_met`: Not met: The record says no to a point. Of a rule, at least one point is not met, and none is met or partly met so far.
 * - `partly_met`: Partly met: The record says yes to a point in part. Of a rule, at least one point falls short, and at least one is met or partly met.
 * - `met`: Met: The record says yes to a point. Of a rule, every point that applies is met.
 */
export type CoreMark = "not_assessed" | "not_applicable" | "not_met" | "partly_met" | "met";
/**
 * A text of a term that is shown to people.
 *
 * - `label`: Label: The name.
 * - `definition`: Definition: The meaning.
 * - `reason`: Reason: Why it matters, in a sentence, where the source gives no term for it.
 */
export type CoreTextField = "label" | "definition" | "reason";
/**
 * What two evaluations that are compared have in common.
 *
 * - `over_time`: Over time: Both are of the same practice, and the first was assessed before the second.
 * - `between_assessors`: Between assessors: Both are of the same practice, and their dates of assessment do not put one before the other.
 * - `between_practices`: Between practices: They are not known to be of the same practice.
 */
export type CoreComparisonKind = "over_time" | "between_assessors" | "between_practices";
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
 * - `newly_applicable`: Newly applicable: It did not apply and now does, assessed or not.
 * - `no_longer_applicable`: No longer applicable: It applied, assessed or not, and now does not.
 * - `unchanged`: Unchanged: It has the mark that it had.
 */
export type CoreChange =
  | "improved"
  | "worsened"
  | "newly_assessed"
  | "no_longer_assessed"
  | "newly_applicable"
  | "no_longer_applicable"
  | "unchanged";
/**
 * The difference between the marks of a point in two evaluations, whatever they have in common.
 *
 * - `higher`: Higher: The second has the higher mark.
 * - `lower`: Lower: The second has the lower mark.
 * - `only_first_assessed`: Only the first assessed: The first is assessed, and the second is not.
 * - `only_second_assessed`: Only the second assessed: The second is assessed, and the first is not.
 * - `only_first_applicable`: Only applicable to the first: It applies to the first, assessed or not, and does not apply to the second.
 * - `only_second_applicable`: Only applicable to the second: It applies to the second, assessed or not, and does not apply to the first.
 * - `same`: Same: Both have the same mark.
 */
export type CoreDifference =
  | "higher"
  | "lower"
  | "only_first_assessed"
  | "only_second_assessed"
  | "only_first_applicable"
  | "only_second_applicable"
  | "same";
/**
 * What a source gives for a rule or term: why it matters, or how it is met.
 *
 * - `why`: Why it matters: The source says what follows from it.
 * - `how`: How it can look: The source gives an example of it.
 */
export type CoreReasonKind = "why" | "how";
/**
 * How a term of one framework relates to a term of another. The five relations are the mapping relations of SKOS, and are read from the first term to the second.
 *
 * - `exact`: Exact match: Both mean the same, whatever they are used for.
 * - `close`: Close match: Both mean nearly the same, so that for some uses one can stand for the other.
 * - `broad`: Broader match: The second is the broader: it takes in the first, and more.
 * - `narrow`: Narrower match: The second is the narrower: it is a part of the first, or one case of it.
 * - `related`: Related match: The two have to do with each other, and neither takes in the other.
 */
export type CoreRelation = "exact" | "close" | "broad" | "narrow" | "related";
/**
 * What is wrong with a document that is refused.
 *
 * - `syntax`: Syntax: The input is not valid JSON.
 * - `not_utf8`: Not UTF-8: The input is not valid UTF-8.
 * - `unknown_key`: Unknown key: The object does not have such a key.
 * - `unknown_term`: Unknown term: The text is no term of the vocabulary.
 * - `duplicate_key`: Duplicate key: The key is in the object twice.
 * - `missing_key`: Missing key: A required key is missing.
 * - `invalid_value`: Invalid value: The value is of another type, or outside what is allowed.
 * - `contradiction`: Contradiction: The fact contradicts another.
 * - `other`: Other: It is refused by a type that is not of this crate.
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
 * The identity of a practice. No mark reads it.
 */
export interface Identity {
  /**
   * The name.
   */
  name: string;
  /**
   * What the practice is, in words.
   */
  description?: string;
  /**
   * Numbers and codes by which others know it. Documents that share one are of the same practice.
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
   * When it takes or took place, as far as it is known.
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
   * People for whom it is meant and for whom there is no term, in words.
   */
  other_target_groups?: string[];
  /**
   * The fields of life in which it works.
   */
  integration_areas?: FocusLifeDomain[];
  /**
   * Addresses that say more about it.
   */
  links?: Link[];
  /**
   * When the practice last confirmed this record.
   */
  validated_on?: string;
}
/**
 * A number or code by which others know a practice, such as that of a grant.
 */
export interface Identifier {
  /**
   * The organisation that gave it or the register that lists it, such as `iati` or `amif`.
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
   * The end, as far as it is known. Absent says nothing of whether the practice goes on.
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
 * A named address.
 */
export interface Link {
  /**
   * What it leads to.
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
 * Everything can be left out. What is left out is not assessed.
 */
export interface FocusAssessment {
  /**
   * The edition of the text.
   */
  edition?: FocusEdition;
  /**
   * Who assessed and when, as far as it is known.
   */
  assessed?: Attribution;
  /**
   * The uses of the Approach. The list only names, and no mark reads it.
   */
  use?: FocusUse[];
  /**
   * The levels at which the work takes place. The list only names, and no mark reads it.
   */
  scale?: FocusScale[];
  /**
   * The dimensions that the practice takes up.
   */
  dimensions?: FocusDimensionFacts;
  /**
   * Facts about the practice as a whole.
   */
  flags?: FocusFlagFlags;
  /**
   * The subjects of the training of staff and volunteers.
   */
  training_scopes?: FocusTrainingScopeFacts;
  /**
   * The views through which the practice looks at mental health.
   */
  lenses?: FocusLensFacts;
  /**
   * The abilities of those who work with displaced people.
   */
  frontline_abilities?: FocusFrontlineAbilityFacts;
  /**
   * The topics that specialised care takes up.
   */
  specialist_topics?: FocusSpecialistTopicFacts;
  /**
   * The occasions on which people meet.
   */
  contacts?: FocusContactList;
  /**
   * The effects of contact that the practice follows.
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
   * How the practice co-creates with the communities. Such a text says that the method is documented.
   */
  method?: Note;
  /**
   * The effects of participation that the practice follows.
   */
  participation_effects_followed?: FocusParticipationEffectFacts;
  /**
   * The partners of the practice.
   */
  partners?: FocusPartnerList;
  /**
   * The effects of its partnerships that the practice follows.
   */
  partnership_effects_followed?: FocusPartnershipEffectFacts;
  /**
   * What the practice presses for, and for whom.
   */
  advocacy?: FocusAdvocacy;
  /**
   * The factors that the partnerships address.
   */
  integration_factors?: FocusIntegrationFactorFacts;
  /**
   * The reason why a rule is out of scope.
   */
  out_of_scope?: NonBlankTextByFocusRule;
  /**
   * A note on a rule.
   */
  notes?: NoteByFocusRule;
}
/**
 * Who made an assessment and when, as far as it is known.
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
   * When the assessment was made.
   */
  on?: string;
}
/**
 * One of the four core dimensions of integration practice. None of them ranks above another, and none has a weight. What is left out is not assessed, unless `others` is false.
 */
export interface FocusDimensionFacts {
  /**
   * Mental health and psychosocial support: The practice addresses mental health and psychosocial needs openly, as a component of its own and in its daily routine.
   */
  mhpss?: boolean;
  /**
   * Arriving and receiving communities: The practice engages newcomers and people of the place alike, lets them meet in good conditions and helps ties between them to grow.
   */
  communities?: boolean;
  /**
   * Participatory and co-creative approaches: The practice lets the people whom it is for help to shape it, from the first look at needs to the last look at results.
   */
  participation?: boolean;
  /**
   * Multi-stakeholder partnerships and coordination: The practice works together with business, government and non-profit bodies, so that the diverse needs of both communities are covered.
   */
  partnerships?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A fact about the practice as a whole, answered with yes or no. What is left out is not assessed.
 */
export interface FocusFlagFlags {
  /**
   * Support is a component of its own: Mental health and psychosocial support is a component of the practice that is named and planned on its own and not taken for granted.
   */
  standalone?: boolean;
  /**
   * Support is standard practice: Psychosocial support is part of the normal routine of the practice.
   */
  standard_practice?: boolean;
  /**
   * There are paid staff: Paid staff carry out the practice or a part of it.
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
   * Support within community services: Psychosocial support is given inside wider services for the community.
   */
  within_community_services?: boolean;
  /**
   * Support informed by the cultures present: Psychosocial support is informed by the several cultures from which the people of the community come.
   */
  multicultural?: boolean;
  /**
   * Integration is understood as two-way: The practice takes integration to be a moving process in which both sides change.
   */
  understood_as_two_way?: boolean;
  /**
   * The receiving side is engaged: People of the place are engaged as actively as newcomers and are able to contribute.
   */
  receiving_side_engaged?: boolean;
  /**
   * Method of co-creation is documented: The practice can show with a real example how it co-creates with the communities.
   */
  documented_method?: boolean;
  /**
   * Say in one's own care: Community members can give their view on the care that they get.
   */
  say_in_own_care?: boolean;
  /**
   * Community members steer their own care: Community members steer the care that they get.
   */
  drive_own_care?: boolean;
}
/**
 * A subject of training in mental health and psychosocial support. What is left out is not assessed, unless `others` is false.
 */
export interface FocusTrainingScopeFacts {
  /**
   * Clinical conditions: Training covers how to recognise and manage mental health conditions.
   */
  clinical_conditions?: boolean;
  /**
   * Social and community support: Training covers how to strengthen social and community support, so that people and communities are better off.
   */
  social_and_community_support?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A view through which a practice looks at mental health. Each can be there beside the others. What is left out is not assessed, unless `others` is false.
 */
export interface FocusLensFacts {
  /**
   * Trauma-focused: Past harm is the subject of care.
   */
  trauma_focused?: boolean;
  /**
   * Trauma-informed: Care knows of past harm and works with regard to it. The Approach calls a sole focus on trauma by this name; the policy brief means the better way to work.
   */
  trauma_informed?: boolean;
  /**
   * Broad psychosocial: Everyday psychological and social sides of life count.
   */
  broad_psychosocial?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * An ability of those who work with forcibly displaced people. What is left out is not assessed, unless `others` is false.
 */
export interface FocusFrontlineAbilityFacts {
  /**
   * Identify distress: Those who work with displaced people are able to notice a person in distress.
   */
  identify_distress?: boolean;
  /**
   * Refer: Those who work with displaced people are able to refer a person in distress.
   */
  refer?: boolean;
  /**
   * Connect to a service: Those who work with displaced people are able to connect a person in distress with a service that fits.
   */
  connect_to_service?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A topic that specialised mental health care takes up. The text gives its two as examples. What is left out is not assessed, unless `others` is false.
 */
export interface FocusSpecialistTopicFacts {
  /**
   * Racism: Specialised care takes up racism.
   */
  racism?: boolean;
  /**
   * Discrimination: Specialised care takes up discrimination.
   */
  discrimination?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
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
   * Whether there are others than are listed.
   */
  others?: boolean;
}
/**
 * An occasion on which people meet, once or again and again.
 */
export interface FocusContact {
  /**
   * The name of the occasion. No mark reads it.
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
 * A fact about one occasion of contact. The quality of contact matters more than its quantity. What is left out is not assessed.
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
   * Recurring: The same people can meet again and again, so that their ties continue.
   */
  recurring?: boolean;
  /**
   * On an equal footing: People take part as equals, and care is taken that they can.
   */
  equal_footing?: boolean;
  /**
   * Enjoyable: The occasion is enjoyable for those who come.
   */
  enjoyable?: boolean;
  /**
   * About settling in: The occasion is mainly about settling in.
   */
  about_settlement?: boolean;
}
/**
 * Something that contact between the communities can influence in their members. What is left out is not assessed, unless `others` is false.
 */
export interface FocusContactEffectFacts {
  /**
   * Attitudes: Contact influences how members of the two communities think of each other.
   */
  attitudes?: boolean;
  /**
   * Emotions: Contact influences how members of the two communities feel about each other.
   */
  emotions?: boolean;
  /**
   * Behavioural intentions: Contact influences how members of the two communities mean to behave towards each other.
   */
  behavioural_intentions?: boolean;
  /**
   * Trust in each other: Contact influences how far members of the two communities trust each other.
   */
  mutual_trust?: boolean;
  /**
   * Trust in services: Contact influences how far members of the two communities trust services.
   */
  trust_in_services?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A kind of social tie that integration work helps to form and to keep up. What is left out is not assessed, unless `others` is false.
 */
export interface FocusConnectionFacts {
  /**
   * Social bond: The practice strengthens ties between people of the same community. The text names bonds and does not say between whom they are.
   */
  bond?: boolean;
  /**
   * Social bridge: The practice builds ties between newcomers and people of the place.
   */
  bridge?: boolean;
  /**
   * Social link: The practice builds ties between members of either community and the services that matter to them. The opening of the text prints "connections" for it.
   */
  link?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * One of the two groups of people between whom integration takes place. Nobody belongs to one for good: with time, those who arrived become part of the community that receives others. What is left out is not assessed.
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
   * There are such volunteers.
   */
  present?: boolean;
  /**
   * The roles that they have. A role says that there are volunteers.
   */
  roles?: FocusVolunteerRoleFacts;
}
/**
 * A part that a volunteer can play between the communities. What is left out is not assessed, unless `others` is false.
 */
export interface FocusVolunteerRoleFacts {
  /**
   * Helper: The volunteer gives help, and others receive it. This is the typical pattern.
   */
  helper?: boolean;
  /**
   * Connector: The volunteer helps people of the two communities to meet, and tends the ties between them.
   */
  connector?: boolean;
  /**
   * Equal partner: The volunteer engages side by side with people of the other community, outside the pattern of one who gives and one who receives.
   */
  equal_partner?: boolean;
  /**
   * Credible peer: The volunteer has become credible among peers and counts as somebody who knows.
   */
  credible_peer?: boolean;
  /**
   * Advocate: The volunteer speaks up against the stigma that newcomers meet.
   */
  advocate?: boolean;
  /**
   * Educator: The volunteer explains the two communities, so that each is better understood.
   */
  educator?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A field of life which both communities draw on and add to. The text quotes the five from the Indicators of Integration framework. What is left out is not assessed.
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
   * Leisure: Free time and the things that people do in it.
   */
  leisure?: FocusResourceUseFactsByFocusCommunity;
  /**
   * Health and social care: Health care and social care.
   */
  health_and_social_care?: FocusResourceUseFactsByFocusCommunity;
}
/**
 * One of the two groups of people between whom integration takes place. Nobody belongs to one for good: with time, those who arrived become part of the community that receives others. What is left out is not assessed.
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
 * A way in which a community relates to a life domain as a stock of resources. What is left out is not assessed, unless `others` is false.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A stage in the life of a programme. Both communities have a part in each. What is left out is not assessed.
 */
export interface FocusInvolvementByFocusCommunityByFocusStage {
  /**
   * Assessment of needs and situation: Needs and the situation are assessed before anything is planned.
   */
  assessment?: FocusInvolvementByFocusCommunity;
  /**
   * Design: Aims and ways of working are decided.
   */
  design?: FocusInvolvementByFocusCommunity;
  /**
   * Implementation: The plan is carried out.
   */
  implementation?: FocusInvolvementByFocusCommunity;
  /**
   * Monitoring: The work is followed while it is under way.
   */
  monitoring?: FocusInvolvementByFocusCommunity;
  /**
   * Evaluation: The results of the work are judged.
   */
  evaluation?: FocusInvolvementByFocusCommunity;
}
/**
 * One of the two groups of people between whom integration takes place. Nobody belongs to one for good: with time, those who arrived become part of the community that receives others. What is left out is not assessed.
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
 * A note of the assessor, and where their source documents it.
 */
export interface Note {
  /**
   * The note.
   */
  text: string;
  /**
   * Where the source of the assessment says so, in words.
   */
  locator?: string;
}
/**
 * An effect of taking part in the shaping of a programme and of one's own care. What is left out is not assessed, unless `others` is false.
 */
export interface FocusParticipationEffectFacts {
  /**
   * Community ownership: The communities regard the practice as their own.
   */
  ownership?: boolean;
  /**
   * Cultural fit: The practice suits the cultures of those whom it is for.
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
   * Stronger ties inside each community: People inside each of the two communities are tied more closely.
   */
  linkages?: boolean;
  /**
   * Sense of equality: People feel equal, within their own group and with the other.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
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
   * Whether there are others than are listed.
   */
  others?: boolean;
}
/**
 * An organisation or office with which the practice works.
 */
export interface FocusPartner {
  /**
   * The name of the organisation or office. It is never that of a person.
   */
  name: string;
  /**
   * The kinds to which it belongs.
   */
  kinds?: FocusPartnerKindFacts;
  /**
   * The life domains in which it works.
   */
  life_domains?: FocusLifeDomainFacts;
  /**
   * The communities whose needs it addresses.
   */
  serves?: FocusCommunityFacts;
  /**
   * The ways into work that it opens. One of them says that the partner is a business.
   */
  labour_openings?: FocusLabourOpeningFacts;
  /**
   * The sector to which it belongs.
   */
  sector?: FocusSector;
  /**
   * The practice and the partner keep each other informed and fit their work together.
   */
  coordinates?: boolean;
}
/**
 * A kind of partner. One partner may be of several kinds. What is left out is not assessed, unless `others` is false.
 */
export interface FocusPartnerKindFacts {
  /**
   * Municipality: The partner is the administration of a town or another municipality.
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
   * Community organisation: The partner is run by people of a community themselves, such as a migrant association or a neighbourhood club.
   */
  community_organisation?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A field of life which both communities draw on and add to. The text quotes the five from the Indicators of Integration framework. What is left out is not assessed, unless `others` is false.
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
   * Leisure: Free time and the things that people do in it.
   */
  leisure?: boolean;
  /**
   * Health and social care: Health care and social care.
   */
  health_and_social_care?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * One of the two groups of people between whom integration takes place. Nobody belongs to one for good: with time, those who arrived become part of the community that receives others. What is left out is not assessed, unless `others` is false.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A way into the labour market that a partner from business opens. The text gives its two as examples. What is left out is not assessed, unless `others` is false.
 */
export interface FocusLabourOpeningFacts {
  /**
   * Apprenticeship: The partner offers apprenticeships.
   */
  apprenticeship?: boolean;
  /**
   * On-the-job training: The partner trains people while they already do the job.
   */
  on_the_job_training?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * An effect of ties to municipalities and key representatives of government. What is left out is not assessed, unless `others` is false.
 */
export interface FocusPartnershipEffectFacts {
  /**
   * Lasting programme: Ties to public bodies keep the programme going.
   */
  durability?: boolean;
  /**
   * Opening for advocacy: Ties to public bodies are a chance to press for change.
   */
  opening_for_advocacy?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * What the practice presses for, and for whom.
 */
export interface FocusAdvocacy {
  /**
   * The aims.
   */
  aims?: FocusAdvocacyAimFacts;
  /**
   * The communities for which the practice presses.
   */
  communities?: FocusCommunityFacts;
}
/**
 * An aim of advocacy. What is left out is not assessed, unless `others` is false.
 */
export interface FocusAdvocacyAimFacts {
  /**
   * Fewer stressors after migration: The practice presses for change that eases the common strains of life after migration, which slow integration down.
   */
  post_migration_stressors?: boolean;
  /**
   * Equal access to services: The practice presses for services that are open to both communities alike.
   */
  equal_access?: boolean;
  /**
   * Equitable access to services: The practice presses for fair access to services.
   */
  equitable_access?: boolean;
  /**
   * Services tailored to needs: The practice presses for services that are fitted to needs.
   */
  tailored_services?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A kind of factor that integration depends on and that partnerships address. What is left out is not assessed, unless `others` is false.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A demand or an observation of the Approach. What is left out is not assessed.
 */
export interface NonBlankTextByFocusRule {
  /**
   * All four dimensions: The practice takes up all four core dimensions.
   */
  four_dimensions?: string;
  /**
   * Support as a component of its own: The practice has mental health and psychosocial support as a component of its own.
   */
  own_component?: string;
  /**
   * Support as standard practice: The practice gives psychosocial support as part of its normal routine.
   */
  standard_practice?: string;
  /**
   * Trained staff and volunteers: The practice has staff and volunteers who are trained in mental health and psychosocial support.
   */
  trained_workforce?: string;
  /**
   * Training beyond the clinical: The practice trains its people beyond clinical conditions: training covers how social and community support can be strengthened.
   */
  training_beyond_clinical?: string;
  /**
   * Beyond trauma alone: The practice looks at mental health and psychosocial questions broadly, and not at trauma alone.
   */
  beyond_trauma?: string;
  /**
   * Abilities at the front line: The practice has people at the front line who can notice distress, refer, and connect a person with a service that fits.
   */
  frontline_abilities?: string;
  /**
   * Culturally informed specialised care: The practice gives specialised care, if it provides any, in a way that is informed by culture and takes up racism and discrimination.
   */
  culturally_informed_specialists?: string;
  /**
   * Support within community services: The practice gives psychosocial support inside wider community services and draws on the cultures of the people there.
   */
  support_within_services?: string;
  /**
   * Two-way process: The practice takes integration to be a moving process in which both sides change, and it engages the receiving side as actively as the arriving one.
   */
  two_way_process?: string;
  /**
   * Contact across the communities: The practice offers occasions on which the two communities meet each other.
   */
  intergroup_contact?: string;
  /**
   * Meaningful contact: The practice lets every contact across the communities take place in a safe and supportive space and in a constructive way.
   */
  meaningful_contact?: string;
  /**
   * Lasting contact: The practice has some contact across the communities that recurs, so that ties continue.
   */
  lasting_contact?: string;
  /**
   * Enjoyable contact: The practice has some contact across the communities that is enjoyable and not mainly about settling in.
   */
  enjoyable_contact?: string;
  /**
   * Equal voice in town meetings: The practice lets people take part as equals in every town meeting.
   */
  equal_voice_in_meetings?: string;
  /**
   * Social bridges: The practice builds bridges between newcomers and people of the place.
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
   * Beyond helping: The practice engages volunteers of the receiving community in a role other than that of a helper.
   */
  beyond_helping?: string;
  /**
   * Effects of contact: The practice follows which effects contact has on people.
   */
  contact_effects?: string;
  /**
   * Shared resources: The practice lets both communities draw on the resources of each life domain and invest in them.
   */
  shared_resources?: string;
  /**
   * Both communities in every stage: The practice gives both communities a part in each of the five stages. A part is read here as being consulted, deciding together with others, or leading.
   */
  every_stage_both_communities?: string;
  /**
   * Equal say: The practice gives both communities the same say at each stage in which one of them has a part. The same say is read here as the same rung of involvement.
   */
  equal_say?: string;
  /**
   * Active participants: The practice lets each community take an active part. This is read here as deciding together with others, or leading, at one stage at least.
   */
  active_participants?: string;
  /**
   * Documented method: The practice can show how it co-creates, if it co-creates anything.
   */
  documented_method?: string;
  /**
   * Community members steer their own care: The practice lets community members steer the care that they get.
   */
  drivers_of_own_care?: string;
  /**
   * Say in one's own care: The practice lets community members give their view on the care that they get.
   */
  say_in_own_care?: string;
  /**
   * Effects of participation: The practice follows which effects participation has.
   */
  participation_effects?: string;
  /**
   * Partners from three sectors: The practice has partners from business, government and the non-profit sector.
   */
  three_sectors?: string;
  /**
   * Coordination with partners: The practice coordinates its work with some partner from each sector in which it has partners.
   */
  coordination?: string;
  /**
   * Tie to mental health and psychosocial support: The practice is connected with an actor in mental health and psychosocial support, or is one itself.
   */
  mhpss_linkage?: string;
  /**
   * Partners in every life domain: The practice has, for each life domain, a partner that addresses the needs of both communities.
   */
  life_domains?: string;
  /**
   * Ties to public authorities: The practice has ties to a municipality and to a key representative of government.
   */
  public_authorities?: string;
  /**
   * Advocacy: The practice presses, for both communities, for fewer stressors after migration and for services that are open, fair and fitted to needs.
   */
  advocacy?: string;
  /**
   * Both kinds of factor: The practice has partnerships that address socioeconomic and sociopsychological factors.
   */
  both_kinds_of_factor?: string;
  /**
   * Ways into work: The practice has partners from business that open ways into work.
   */
  labour_openings?: string;
  /**
   * Effects of partnerships: The practice follows which effects its ties to public authorities have.
   */
  partnership_effects?: string;
}
/**
 * A demand or an observation of the Approach. What is left out is not assessed.
 */
export interface NoteByFocusRule {
  /**
   * All four dimensions: The practice takes up all four core dimensions.
   */
  four_dimensions?: Note;
  /**
   * Support as a component of its own: The practice has mental health and psychosocial support as a component of its own.
   */
  own_component?: Note;
  /**
   * Support as standard practice: The practice gives psychosocial support as part of its normal routine.
   */
  standard_practice?: Note;
  /**
   * Trained staff and volunteers: The practice has staff and volunteers who are trained in mental health and psychosocial support.
   */
  trained_workforce?: Note;
  /**
   * Training beyond the clinical: The practice trains its people beyond clinical conditions: training covers how social and community support can be strengthened.
   */
  training_beyond_clinical?: Note;
  /**
   * Beyond trauma alone: The practice looks at mental health and psychosocial questions broadly, and not at trauma alone.
   */
  beyond_trauma?: Note;
  /**
   * Abilities at the front line: The practice has people at the front line who can notice distress, refer, and connect a person with a service that fits.
   */
  frontline_abilities?: Note;
  /**
   * Culturally informed specialised care: The practice gives specialised care, if it provides any, in a way that is informed by culture and takes up racism and discrimination.
   */
  culturally_informed_specialists?: Note;
  /**
   * Support within community services: The practice gives psychosocial support inside wider community services and draws on the cultures of the people there.
   */
  support_within_services?: Note;
  /**
   * Two-way process: The practice takes integration to be a moving process in which both sides change, and it engages the receiving side as actively as the arriving one.
   */
  two_way_process?: Note;
  /**
   * Contact across the communities: The practice offers occasions on which the two communities meet each other.
   */
  intergroup_contact?: Note;
  /**
   * Meaningful contact: The practice lets every contact across the communities take place in a safe and supportive space and in a constructive way.
   */
  meaningful_contact?: Note;
  /**
   * Lasting contact: The practice has some contact across the communities that recurs, so that ties continue.
   */
  lasting_contact?: Note;
  /**
   * Enjoyable contact: The practice has some contact across the communities that is enjoyable and not mainly about settling in.
   */
  enjoyable_contact?: Note;
  /**
   * Equal voice in town meetings: The practice lets people take part as equals in every town meeting.
   */
  equal_voice_in_meetings?: Note;
  /**
   * Social bridges: The practice builds bridges between newcomers and people of the place.
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
   * Beyond helping: The practice engages volunteers of the receiving community in a role other than that of a helper.
   */
  beyond_helping?: Note;
  /**
   * Effects of contact: The practice follows which effects contact has on people.
   */
  contact_effects?: Note;
  /**
   * Shared resources: The practice lets both communities draw on the resources of each life domain and invest in them.
   */
  shared_resources?: Note;
  /**
   * Both communities in every stage: The practice gives both communities a part in each of the five stages. A part is read here as being consulted, deciding together with others, or leading.
   */
  every_stage_both_communities?: Note;
  /**
   * Equal say: The practice gives both communities the same say at each stage in which one of them has a part. The same say is read here as the same rung of involvement.
   */
  equal_say?: Note;
  /**
   * Active participants: The practice lets each community take an active part. This is read here as deciding together with others, or leading, at one stage at least.
   */
  active_participants?: Note;
  /**
   * Documented method: The practice can show how it co-creates, if it co-creates anything.
   */
  documented_method?: Note;
  /**
   * Community members steer their own care: The practice lets community members steer the care that they get.
   */
  drivers_of_own_care?: Note;
  /**
   * Say in one's own care: The practice lets community members give their view on the care that they get.
   */
  say_in_own_care?: Note;
  /**
   * Effects of participation: The practice follows which effects participation has.
   */
  participation_effects?: Note;
  /**
   * Partners from three sectors: The practice has partners from business, government and the non-profit sector.
   */
  three_sectors?: Note;
  /**
   * Coordination with partners: The practice coordinates its work with some partner from each sector in which it has partners.
   */
  coordination?: Note;
  /**
   * Tie to mental health and psychosocial support: The practice is connected with an actor in mental health and psychosocial support, or is one itself.
   */
  mhpss_linkage?: Note;
  /**
   * Partners in every life domain: The practice has, for each life domain, a partner that addresses the needs of both communities.
   */
  life_domains?: Note;
  /**
   * Ties to public authorities: The practice has ties to a municipality and to a key representative of government.
   */
  public_authorities?: Note;
  /**
   * Advocacy: The practice presses, for both communities, for fewer stressors after migration and for services that are open, fair and fitted to needs.
   */
  advocacy?: Note;
  /**
   * Both kinds of factor: The practice has partnerships that address socioeconomic and sociopsychological factors.
   */
  both_kinds_of_factor?: Note;
  /**
   * Ways into work: The practice has partners from business that open ways into work.
   */
  labour_openings?: Note;
  /**
   * Effects of partnerships: The practice follows which effects its ties to public authorities have.
   */
  partnership_effects?: Note;
}
/**
 * An assessment of one actor with the MHPSS framework: an agency, a service or a programme.
 *
 * Everything can be left out. What is left out is not assessed.
 */
export interface MhpssAssessment {
  /**
   * The edition of the brief.
   */
  edition?: MhpssEdition;
  /**
   * Who assessed and when, as far as it is known.
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
   * What the actor does about each layer.
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
   * How it refers people, and to whom.
   */
  referral?: MhpssReferral;
  /**
   * The parts of ordinary work that it builds support into.
   */
  built_into?: MhpssBuiltIntoFacts;
  /**
   * The outcomes of the FOCUS Approach that it follows.
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
   * The reason why a rule is out of scope.
   */
  out_of_scope?: NonBlankTextByMhpssRule;
  /**
   * A note on a rule.
   */
  notes?: NoteByMhpssRule;
}
/**
 * A fact about the actor as a whole, answered with yes or no. What is left out is not assessed.
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
   * Both communities get the same attention: The wellbeing of the receiving and that of the arriving community get the same attention.
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
   * Basic support is open to all: Activities of basic support are open to everybody.
   */
  accessible_to_all?: boolean;
  /**
   * Trauma-sensitive environment: Basic support creates an environment for all members of the community that is sensitive to trauma.
   */
  trauma_sensitive_environment?: boolean;
  /**
   * Particular needs of refugees are recognised: Basic support recognises the psychosocial needs that are particular to refugees.
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
   * Keeping one's own culture: Newcomers are encouraged and supported to keep and live the cultural practices and values that they brought with them.
   */
  own_culture?: boolean;
  /**
   * Aimed at people at risk: Focused support is aimed at groups, families or persons at risk.
   */
  aimed_at_risk?: boolean;
  /**
   * Healthy coping is built: Focused support builds healthy ways to cope in families and communities.
   */
  healthy_coping?: boolean;
  /**
   * Support systems are built: Focused support builds support systems in families and communities: people to lean on.
   */
  support_systems?: boolean;
  /**
   * Community capacity and awareness are strengthened: The actor strengthens the capacity and the awareness of the community beside clinical treatment.
   */
  community_capacity_and_awareness?: boolean;
  /**
   * Standard for proposals: Proposals for integration programmes are evaluated, as a standard, also by how they include mental health and psychosocial support.
   */
  proposal_appraisal?: boolean;
  /**
   * Standard for completed projects: Completed integration projects are assessed, as a standard, also by how they included mental health and psychosocial support.
   */
  project_completion?: boolean;
  /**
   * Makes or carries out policy: The actor makes integration policy or carries it out.
   */
  makes_or_carries_out_policy?: boolean;
}
/**
 * One of the four layers of support, counted from the base. It is a kind of support, not a grade of quality. What is left out is not assessed.
 */
export interface MhpssLayerRecordByMhpssLayer {
  /**
   * Basic psychosocial support: Support promotes wellbeing, resilience, contact and cohesion for everybody in the place, often inside other sectors.
   */
  basic?: MhpssLayerRecord;
  /**
   * Focused psychosocial support: Support promotes mental health and prevents problems, above all with groups, families and persons at risk.
   */
  focused?: MhpssLayerRecord;
  /**
   * Psychological support: Support prevents and treats, for persons and families whose distress is more complex and for people at risk of a mental health condition.
   */
  psychological?: MhpssLayerRecord;
  /**
   * Specialised mental health care: Clinical care treats persons with a chronic condition, or with distress so severe and so long that daily life is hard to manage.
   */
  specialised?: MhpssLayerRecord;
}
/**
 * What an actor does about one layer. All but the functions describes the support that it provides.
 */
export interface MhpssLayerRecord {
  /**
   * What it does: provide, assess, refer, advocate.
   */
  functions?: MhpssFunctionFacts;
  /**
   * The other layers with which it coordinates the support, inside the actor or outside.
   */
  coordinates_with?: MhpssLayerFacts;
  /**
   * What the support is meant to do.
   */
  purposes?: MhpssPurposeFacts;
  /**
   * The people whom the support is for.
   */
  reaches?: MhpssReachFacts;
  /**
   * The size of the circle that the support works with. It only names.
   */
  units?: MhpssUnit[];
  /**
   * What is done, of this layer or another one. It only names.
   */
  activities?: MhpssActivity[];
  /**
   * Where it is done. It only names.
   */
  settings?: MhpssSetting[];
  /**
   * Who gives the support. It only names, and no rule reads it.
   */
  providers?: MhpssProvider[];
  /**
   * Yes or no answers about the support.
   */
  flags?: MhpssLayerFlagFlags;
}
/**
 * A thing that an actor does about a layer. Nobody has to provide every layer; every actor can be expected to do the other three for all layers. What is left out is not assessed, unless `others` is false.
 */
export interface MhpssFunctionFacts {
  /**
   * Provide: The actor itself gives the support of this layer.
   */
  provide?: boolean;
  /**
   * Assess: The actor finds out whether people need the support of this layer. It assesses needs and not programmes.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * One of the four layers of support, counted from the base. It is a kind of support, not a grade of quality. What is left out is not assessed, unless `others` is false.
 */
export interface MhpssLayerFacts {
  /**
   * Basic psychosocial support: Support promotes wellbeing, resilience, contact and cohesion for everybody in the place, often inside other sectors.
   */
  basic?: boolean;
  /**
   * Focused psychosocial support: Support promotes mental health and prevents problems, above all with groups, families and persons at risk.
   */
  focused?: boolean;
  /**
   * Psychological support: Support prevents and treats, for persons and families whose distress is more complex and for people at risk of a mental health condition.
   */
  psychological?: boolean;
  /**
   * Specialised mental health care: Clinical care treats persons with a chronic condition, or with distress so severe and so long that daily life is hard to manage.
   */
  specialised?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A purpose of support. Purposes are typical of a layer, and none belongs to one layer only. What is left out is not assessed, unless `others` is false.
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
   * Social cohesion: Support helps the people of a place to hold together.
   */
  social_cohesion?: boolean;
  /**
   * Prevention: Support prevents mental health problems.
   */
  prevention?: boolean;
  /**
   * Early detection: Support notices early that people need help with their mental health.
   */
  early_detection?: boolean;
  /**
   * Treatment: Support treats mental health conditions or distress.
   */
  treatment?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A group of people, by need, that support is for. What is left out is not assessed, unless `others` is false.
 */
export interface MhpssReachFacts {
  /**
   * Everybody: Support is for all members of the community, whatever their need.
   */
  everybody?: boolean;
  /**
   * People at risk: Support is for groups, families or persons at risk.
   */
  at_risk?: boolean;
  /**
   * People with complex distress or at risk of a condition: Support is for persons and families whose distress is more complex, or for people at risk of a mental health condition.
   */
  complex_distress?: boolean;
  /**
   * People with a chronic condition or severe, long distress: Support is for persons with a chronic mental health condition, or with severe distress that makes daily life hard to manage for a long time.
   */
  chronic_or_severe?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A fact about the support that the actor provides in one layer, answered with yes or no. What is left out is not assessed.
 */
export interface MhpssLayerFlagFlags {
  /**
   * Culture-informed: Support takes account of the cultural backgrounds of all in the community.
   */
  culture_informed?: boolean;
  /**
   * Trauma-informed: Support takes account of trauma without making it the focus.
   */
  trauma_informed?: boolean;
}
/**
 * A sector that basic support is often part of. A FOCUS sector is something else: private, government or non-profit. What is left out is not assessed, unless `others` is false.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A subject that focused support makes families and communities more aware of. The list of the source is open. What is left out is not assessed, unless `others` is false.
 */
export interface MhpssAwarenessTopicFacts {
  /**
   * Coping with stress: Support raises awareness of stress and the capacity to cope with it.
   */
  stress?: boolean;
  /**
   * Preventive mental health: Support raises awareness of how mental health problems can be prevented.
   */
  preventive_mental_health?: boolean;
  /**
   * Substance use: Support raises awareness of the use of alcohol, drugs and other substances.
   */
  substance_use?: boolean;
  /**
   * Domestic violence: Support raises awareness of violence at home.
   */
  domestic_violence?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * How an actor refers people, and to whom.
 */
export interface MhpssReferral {
  /**
   * What its referrals are like.
   */
  qualities?: MhpssReferralQualityFacts;
  /**
   * The services to which they lead.
   */
  targets?: MhpssReferralTargetFacts;
}
/**
 * A quality of referrals. What is left out is not assessed, unless `others` is false.
 */
export interface MhpssReferralQualityFacts {
  /**
   * Culturally appropriate: Referrals fit the culture of those who are referred.
   */
  culturally_appropriate?: boolean;
  /**
   * Timely: Referrals come in time.
   */
  timely?: boolean;
  /**
   * Multi-sectoral: Referrals cross the borders between sectors.
   */
  multi_sectoral?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A kind of service that people are referred to. What is left out is not assessed, unless `others` is false.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A part of ordinary integration or community work that support is built into. No separate service is needed for it. What is left out is not assessed, unless `others` is false.
 */
export interface MhpssBuiltIntoFacts {
  /**
   * Training: Mental health and psychosocial support is built into the training for ordinary integration or community work.
   */
  training?: boolean;
  /**
   * Programme development: Mental health and psychosocial support is built into the development of ordinary programmes.
   */
  programme_development?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * Something that the Approach wants to promote in all members of the community. What is left out is not assessed, unless `others` is false.
 */
export interface FocusOutcomeFacts {
  /**
   * Trust: People trust each other.
   */
  trust?: boolean;
  /**
   * Reciprocity: People give to each other and receive from each other.
   */
  reciprocity?: boolean;
  /**
   * Social connectedness: People have social ties with others.
   */
  social_connectedness?: boolean;
  /**
   * Wellbeing: People are well.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A role of the actor in integration programmes. What is left out is not assessed, unless `others` is false.
 */
export interface MhpssProgrammeRoleFacts {
  /**
   * Funds programmes: The actor pays for integration programmes.
   */
  funds?: boolean;
  /**
   * Runs programmes: The actor develops integration programmes or carries them out.
   */
  runs?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A kind of integration work. What is left out is not assessed.
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
 * A demand or an observation on one actor: an agency, a service, a programme. What is left out is not assessed.
 */
export interface NonBlankTextByMhpssRule {
  /**
   * Protective environment: The actor works in a protective environment that is built on rights. Without it no need for support can be met.
   */
  protective_environment?: string;
  /**
   * Equal attention to both communities: The actor serves the arriving and the receiving community and gives the same attention to the wellbeing of both.
   */
  equal_attention?: string;
  /**
   * Full spectrum: The actor assesses, refers and advocates for each of the four layers, whichever of them it provides.
   */
  full_spectrum?: string;
  /**
   * Culture-informed and trauma-informed: The actor gives culture-informed and trauma-informed support in every layer that it provides.
   */
  culture_and_trauma_informed?: string;
  /**
   * Wider than trauma: The actor has a broad psychosocial view, wider than trauma, and ties support in the upper layers to the lower ones.
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
   * Referral: The actor's referrals fit the culture, come in time, cross sectors, and lead to all three kinds of service.
   */
  referral?: string;
  /**
   * Built into existing work: The actor builds support into the training and the development of programmes for ordinary integration or community work.
   */
  built_into_existing_work?: string;
  /**
   * Outcomes that are followed: The actor follows the outcomes that the FOCUS Approach is meant to promote.
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
   * Specialised care is supported from below: The actor coordinates specialised care with psychological and psychosocial support, and strengthens the capacity and the awareness of the community.
   */
  specialised_care_is_supported?: string;
  /**
   * Standard measure for programmes: The actor uses mental health and psychosocial support as a standard measure, both for proposals and for completed projects.
   */
  standard_measure?: string;
  /**
   * All levels of policy and practice: The actor has brought an understanding of mental health and psychosocial support into all levels of its policy and practice.
   */
  policy_levels?: string;
}
/**
 * A demand or an observation on one actor: an agency, a service, a programme. What is left out is not assessed.
 */
export interface NoteByMhpssRule {
  /**
   * Protective environment: The actor works in a protective environment that is built on rights. Without it no need for support can be met.
   */
  protective_environment?: Note;
  /**
   * Equal attention to both communities: The actor serves the arriving and the receiving community and gives the same attention to the wellbeing of both.
   */
  equal_attention?: Note;
  /**
   * Full spectrum: The actor assesses, refers and advocates for each of the four layers, whichever of them it provides.
   */
  full_spectrum?: Note;
  /**
   * Culture-informed and trauma-informed: The actor gives culture-informed and trauma-informed support in every layer that it provides.
   */
  culture_and_trauma_informed?: Note;
  /**
   * Wider than trauma: The actor has a broad psychosocial view, wider than trauma, and ties support in the upper layers to the lower ones.
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
   * Referral: The actor's referrals fit the culture, come in time, cross sectors, and lead to all three kinds of service.
   */
  referral?: Note;
  /**
   * Built into existing work: The actor builds support into the training and the development of programmes for ordinary integration or community work.
   */
  built_into_existing_work?: Note;
  /**
   * Outcomes that are followed: The actor follows the outcomes that the FOCUS Approach is meant to promote.
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
   * Specialised care is supported from below: The actor coordinates specialised care with psychological and psychosocial support, and strengthens the capacity and the awareness of the community.
   */
  specialised_care_is_supported?: Note;
  /**
   * Standard measure for programmes: The actor uses mental health and psychosocial support as a standard measure, both for proposals and for completed projects.
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
   * Who assessed and when, as far as it is known.
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
   * When needs had been assessed for the first time, as far as it is known.
   */
  needs_assessed_on?: string;
  /**
   * When somebody was assisted for the first time, as far as it is known.
   */
  first_assistance_on?: string;
  /**
   * The influences of one cell on another. They are reported, and no mark reads them.
   */
  influences?: IomInfluence[];
  /**
   * The reason why a rule is out of scope.
   */
  out_of_scope?: NonBlankTextByIomRule;
  /**
   * A note on a rule.
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
   * Whether there are others than are listed.
   */
  others?: boolean;
}
/**
 * A part of a programme, as somebody would name it who is asked what the programme does.
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
   * The people whom it benefits.
   */
  beneficiaries?: IomBeneficiaryFacts;
  /**
   * What it responds to, level by level.
   */
  addressed?: IomAddressedByLevel;
  /**
   * What it does for economic life.
   */
  economic_strands?: IomEconomicStrandFacts;
  /**
   * The public services that it helps people to use.
   */
  social_services?: IomSocialServiceFacts;
  /**
   * What it does for networks, civil society and culture.
   */
  psychosocial_strands?: IomPsychosocialStrandFacts;
  /**
   * The same one by one. An element says that its strand is covered.
   */
  psychosocial_elements?: IomPsychosocialElementFacts;
  /**
   * The cross-cutting issues that it takes up.
   */
  cross_cutting_issues?: IomCrossCuttingIssueFacts;
  /**
   * The bodies that are engaged in it or responsible for it.
   */
  stakeholders?: IomEngagedStakeholderList;
}
/**
 * One of the nine combinations of a level and a dimension. An initiative can work in several of them. What is left out is not assessed, unless `others` is false.
 */
export interface IomCellFacts {
  /**
   * Individual, economic: The initiative helps returnees, or family members who return too, to earn a living again and to keep it up.
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
   * Community, psychosocial: The initiative supports networks, civic life and culture in a community of return, or works on the attitude of that community towards those who come back.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A group of people whom an initiative benefits. What is left out is not assessed, unless `others` is false.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * What an initiative responds to, on the two levels for which the approach says what that is.
 */
export interface IomAddressedByLevel {
  /**
   * Of returnees, and of family members who return too.
   */
  individual?: IomAddressedFacts;
  /**
   * Of the communities of return.
   */
  community?: IomAddressedFacts;
}
/**
 * Something that support responds to, on the individual or on the community level. What is left out is not assessed, unless `others` is false.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * One of the two aims of the economic dimension. What is left out is not assessed, unless `others` is false.
 */
export interface IomEconomicStrandFacts {
  /**
   * Economic re-entry: The initiative helps people back into economic life.
   */
  re_entry?: boolean;
  /**
   * Lasting livelihood: The initiative helps people to make a living that lasts.
   */
  livelihood?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A field of public services in the country of origin. What is left out is not assessed, unless `others` is false.
 */
export interface IomSocialServiceFacts {
  /**
   * Health: The initiative helps returning migrants to get health services.
   */
  health?: boolean;
  /**
   * Education: The initiative helps returning migrants to get education.
   */
  education?: boolean;
  /**
   * Housing: The initiative helps returning migrants to get housing.
   */
  housing?: boolean;
  /**
   * Justice: The initiative helps returning migrants to get justice.
   */
  justice?: boolean;
  /**
   * Social protection: The initiative helps returning migrants into schemes of social protection.
   */
  social_protection?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * One of the three parts of the psychosocial dimension. What is left out is not assessed, unless `others` is false.
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
   * Culture of the country of origin: The initiative helps returning migrants to take up the culture of their country of origin again.
   */
  culture?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A single example or part that the approach names for a psychosocial strand. What is left out is not assessed, unless `others` is false.
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
   * Values: The initiative helps returning migrants to connect again with the values of the society there.
   */
  values?: boolean;
  /**
   * Ways of living: The initiative helps returning migrants to connect again with the way people live there.
   */
  ways_of_living?: boolean;
  /**
   * Language: The initiative helps returning migrants to connect again with the language of the society there.
   */
  language?: boolean;
  /**
   * Moral principles: The initiative helps returning migrants to connect again with the moral principles of the society there.
   */
  moral_principles?: boolean;
  /**
   * Traditions: The initiative helps returning migrants to connect again with the traditions of the society there.
   */
  traditions?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A topic that an integrated approach also takes up, on every level and in every dimension. What is left out is not assessed, unless `others` is false.
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
   * Monitoring and evaluation: The initiative improves how reintegration is monitored and evaluated.
   */
  monitoring_and_evaluation?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
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
   * Whether there are others than are listed.
   */
  others?: boolean;
}
/**
 * A stakeholder of an initiative. One that belongs to both countries is listed once for each.
 */
export interface IomEngagedStakeholder {
  /**
   * The kind of body.
   */
  stakeholder: IomStakeholder;
  /**
   * The country to which it belongs. It is read of governments only.
   */
  country_role?: IomCountryRole;
}
/**
 * A yes or no answer about the programme as a whole. What is left out is not assessed.
 */
export interface IomFlagFlags {
  /**
   * Needs assessed: The programme assesses the needs that it answers.
   */
  needs_assessed?: boolean;
  /**
   * Family members return too: Family members return too.
   */
  family_members_returned?: boolean;
  /**
   * Good governance of migration: Structural work makes migration better governed, together with authorities and other stakeholders.
   */
  good_governance?: boolean;
  /**
   * Assistance continued by local public services: Structural work supports local public services that are adequate, so that assistance can go on.
   */
  local_public_services?: boolean;
  /**
   * Access to infrastructure: Returning migrants are helped to reach the infrastructure of the country of origin, beside its services.
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
   * How it does so, in words.
   */
  text: string;
}
/**
 * A demand of the approach on a reintegration programme. What is left out is not assessed.
 */
export interface NonBlankTextByIomRule {
  /**
   * Three levels: The programme works on the individual, the community and the structural level.
   */
  three_levels?: string;
  /**
   * Beneficiaries on the individual level: The programme's work on the individual level benefits returnees and, if family members return too, these as well.
   */
  individual_beneficiaries?: string;
  /**
   * Beneficiaries on the community level: The programme's work on the community level benefits the families of returnees and the people who did not migrate.
   */
  community_beneficiaries?: string;
  /**
   * Structural engagement: The programme's work on the structural level engages national and local authorities and other stakeholders, makes migration better governed, and helps local public services to carry assistance on.
   */
  structural_engagement?: string;
  /**
   * What is addressed: The programme answers the needs and vulnerabilities of those who return, and the needs, vulnerabilities and concerns of the communities of return.
   */
  what_is_addressed?: string;
  /**
   * Three dimensions on every level: The programme works in all three dimensions on each of the three levels.
   */
  nine_cells?: string;
  /**
   * Economic strands: The programme's economic work helps people back into economic life and towards a living that lasts.
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
   * Acceptance in the community: A programme with economic work also works on how the community of return receives those who come back.
   */
  community_acceptance?: string;
  /**
   * Based on needs: The programme assesses needs, and does so before assistance begins.
   */
  needs_based?: string;
  /**
   * Cross-cutting issues: The programme promotes the rights of migrants, gender equality, and partnership and cooperation, and it improves data collection, and monitoring and evaluation.
   */
  cross_cutting_issues?: string;
  /**
   * Stakeholders: The programme is the shared responsibility of governments, in host countries and in countries of origin, and of non-state organisations.
   */
  stakeholders?: string;
}
/**
 * A demand of the approach on a reintegration programme. What is left out is not assessed.
 */
export interface NoteByIomRule {
  /**
   * Three levels: The programme works on the individual, the community and the structural level.
   */
  three_levels?: Note;
  /**
   * Beneficiaries on the individual level: The programme's work on the individual level benefits returnees and, if family members return too, these as well.
   */
  individual_beneficiaries?: Note;
  /**
   * Beneficiaries on the community level: The programme's work on the community level benefits the families of returnees and the people who did not migrate.
   */
  community_beneficiaries?: Note;
  /**
   * Structural engagement: The programme's work on the structural level engages national and local authorities and other stakeholders, makes migration better governed, and helps local public services to carry assistance on.
   */
  structural_engagement?: Note;
  /**
   * What is addressed: The programme answers the needs and vulnerabilities of those who return, and the needs, vulnerabilities and concerns of the communities of return.
   */
  what_is_addressed?: Note;
  /**
   * Three dimensions on every level: The programme works in all three dimensions on each of the three levels.
   */
  nine_cells?: Note;
  /**
   * Economic strands: The programme's economic work helps people back into economic life and towards a living that lasts.
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
   * Acceptance in the community: A programme with economic work also works on how the community of return receives those who come back.
   */
  community_acceptance?: Note;
  /**
   * Based on needs: The programme assesses needs, and does so before assistance begins.
   */
  needs_based?: Note;
  /**
   * Cross-cutting issues: The programme promotes the rights of migrants, gender equality, and partnership and cooperation, and it improves data collection, and monitoring and evaluation.
   */
  cross_cutting_issues?: Note;
  /**
   * Stakeholders: The programme is the shared responsibility of governments, in host countries and in countries of origin, and of non-state organisations.
   */
  stakeholders?: Note;
}
/**
 * An assessment of one practice with the SPRING grid.
 *
 * The published assessments mark each item with a tick or a dash. That a dash means *not met*, and that an item without a mark is *not assessed*, is this crate's reading.
 */
export interface SpringAssessment {
  /**
   * The edition of the grid.
   */
  edition?: SpringEdition;
  /**
   * Who assessed and when, as far as it is known.
   */
  assessed?: Attribution;
  /**
   * How the marks of a publication were read, if they were not made with these words. Show it with the marks.
   */
  reading?: string;
  /**
   * The mark of each item. An item that is left out is not assessed.
   */
  marks?: CoreRecordedMarkBySpringItem;
  /**
   * The reason why an item does not apply.
   */
  not_applicable?: NonBlankTextBySpringItem;
  /**
   * A note on an item, with or without a mark.
   */
  notes?: NoteBySpringItem;
  /**
   * What was found on a question, in words.
   */
  findings?: SpringFindingBySpringQuestion;
  /**
   * The actors with whom the practice coordinates. The list only names, and no mark reads it.
   */
  coordinates_with?: SpringActor[];
  /**
   * The reason why a question is out of scope.
   */
  out_of_scope?: NonBlankTextBySpringQuestion;
}
/**
 * An item of the checklist: something that every practice should strive for. What is left out is not assessed.
 */
export interface CoreRecordedMarkBySpringItem {
  /**
   * Inclusive approach: Let people take part, think through at every step what gender and age change, leave nobody out, and give all users the same chances.
   */
  inclusive_approach?: CoreRecordedMark;
  /**
   * Accessible information: Tell people exactly how to get the service, in several languages and media and by more than one route.
   */
  accessible_information?: CoreRecordedMark;
  /**
   * Equality in delivery: Treat fairness and difference as built into day-to-day delivery, allowing for what each person needs and is able to do.
   */
  equality_in_delivery?: CoreRecordedMark;
  /**
   * Reasonable adjustments: Fit the running of the service, as far as can fairly be asked, to what the people it is for particularly need.
   */
  reasonable_adjustments?: CoreRecordedMark;
  /**
   * Two-way process: Expect the receiving society to change as well, and set out to bring that about.
   */
  two_way_process?: CoreRecordedMark;
  /**
   * Co-design with the receiving society: Give people and institutions of the receiving society a real part in planning and carrying out the work, with activities that they and the users do side by side.
   */
  host_co_design?: CoreRecordedMark;
  /**
   * Consult and co-create: Ask migrant users in organised ways, build things with them where that can be done, and collect their views on the plan and on the results.
   */
  consult_and_co_create?: CoreRecordedMark;
  /**
   * Safe feedback: Offer channels through which users can say what they think of the service without risk.
   */
  safe_feedback?: CoreRecordedMark;
  /**
   * Adapted formats and compensation: Consult in forms that bend to different cultures and lives, and give people something fair in return for what they contribute.
   */
  adapted_formats_and_pay?: CoreRecordedMark;
  /**
   * Needs assessment: Find out what the people concerned need, by asking them first-hand wherever possible.
   */
  needs_assessment?: CoreRecordedMark;
  /**
   * Gap analysis: Look for what existing support leaves out and plan the work to cover it.
   */
  gap_analysis?: CoreRecordedMark;
  /**
   * Systemic improvement: Try to better the system as a whole, so that most of the intended groups in the area benefit.
   */
  systemic_improvement?: CoreRecordedMark;
  /**
   * Build autonomy: Plan activities that encourage people and leave them surer of themselves and able to manage on their own.
   */
  build_autonomy?: CoreRecordedMark;
  /**
   * Community engagement: Help migrants take part in community life to everyone's benefit.
   */
  community_engagement?: CoreRecordedMark;
  /**
   * Capacity of migrants: See to it that the services build up the skills and resources of migrants and of their own groups.
   */
  migrant_capacity?: CoreRecordedMark;
  /**
   * Long-term integration: Do, or prepare the ground for, things that make integration last.
   */
  long_term_integration?: CoreRecordedMark;
  /**
   * Discrimination and information gaps: Tackle unequal treatment and lack of information as things that keep integration from lasting.
   */
  discrimination_and_information_gaps?: CoreRecordedMark;
  /**
   * Human rights standards: Never fall short of the human rights that Europe and the world have agreed on.
   */
  human_rights_standards?: CoreRecordedMark;
  /**
   * Guidelines of all levels: Work with the guidance and instruments on integration that regions and towns, the state, the EU and the wider world have issued.
   */
  multilevel_guidelines?: CoreRecordedMark;
  /**
   * Capacity of institutions: Let the services leave the responsible institutions better equipped for what comes next.
   */
  institutional_capacity?: CoreRecordedMark;
  /**
   * Observable outcomes: Choose activities whose effects can be seen in the target group, or that bring change while they run.
   */
  observable_outcomes?: CoreRecordedMark;
  /**
   * Clear and feasible objectives: State aims and intended results that are plain and can be reached.
   */
  clear_feasible_objectives?: CoreRecordedMark;
  /**
   * Communications strategy: Draw up a communication strategy as part of the design, and mind the receiving community and the local administration in it.
   */
  communications_strategy?: CoreRecordedMark;
  /**
   * Sound indicators: Rest the work on indicators that can be measured, can be met and matter.
   */
  sound_indicators?: CoreRecordedMark;
  /**
   * Staff plan: Have a plan for the staff: who has the skills for this work, and what they still have to learn.
   */
  staff_plan?: CoreRecordedMark;
  /**
   * Monitor against goals: Follow delivery at set times and hold it against the goals planned at the start.
   */
  monitor_against_goals?: CoreRecordedMark;
  /**
   * Anticipate obstacles: While planning, think of what could go wrong and prepare other ways forward.
   */
  anticipate_obstacles?: CoreRecordedMark;
  /**
   * Achieve outputs and outcomes: Produce what was planned, and the effects that were meant to follow from it.
   */
  achieve_outputs?: CoreRecordedMark;
  /**
   * Success in the eyes of stakeholders: Find out whether users, the receiving community, practitioners, funders and policy makers regard the results as a success.
   */
  stakeholder_judged_success?: CoreRecordedMark;
  /**
   * Assess lasting change: Examine whether the work adds to change that lasts.
   */
  assess_lasting_change?: CoreRecordedMark;
  /**
   * Foresee continuation: When planning, look ahead to how the work could go on once it formally ends.
   */
  foresee_continuation?: CoreRecordedMark;
  /**
   * Sustainability plan: Write, and follow, a clear plan for keeping the good effects going.
   */
  sustainability_plan?: CoreRecordedMark;
  /**
   * Build capacity to sustain: Spend effort while the work runs on the people, know-how and facilities that will be needed to carry the services on.
   */
  build_capacity_to_sustain?: CoreRecordedMark;
  /**
   * Early support and partnerships: Make allies early, so that there is backing when the first grant runs out.
   */
  early_support_partnerships?: CoreRecordedMark;
  /**
   * New public funding: Seek further EU or national money for the long term, moving from one short grant or one donor to a secured or mixed multi-year footing.
   */
  new_public_funding?: CoreRecordedMark;
  /**
   * Diversify and self-finance: Spread the sources of income and look at earning some of it through trade or social enterprise.
   */
  diversify_and_self_finance?: CoreRecordedMark;
  /**
   * Key stakeholders in development: Bring those who matter most in while the work is being developed, and plan how to keep them involved.
   */
  key_stakeholders_in_development?: CoreRecordedMark;
  /**
   * Multi-stakeholder consultation: Consult professionals, institutions and citizens together, so that refugees and migrants truly take part and all feel the decisions are theirs.
   */
  multistakeholder_consultation?: CoreRecordedMark;
  /**
   * Contribute to strategies: Use openings to help shape broad integration strategies with authorities at every level, service providers and civil society.
   */
  contribute_to_strategies?: CoreRecordedMark;
  /**
   * Joint review: Look back with partners, together, at how the work, the services and the integration results are doing.
   */
  joint_review?: CoreRecordedMark;
}
/**
 * An item of the checklist: something that every practice should strive for. What is left out is not assessed.
 */
export interface NonBlankTextBySpringItem {
  /**
   * Inclusive approach: Let people take part, think through at every step what gender and age change, leave nobody out, and give all users the same chances.
   */
  inclusive_approach?: string;
  /**
   * Accessible information: Tell people exactly how to get the service, in several languages and media and by more than one route.
   */
  accessible_information?: string;
  /**
   * Equality in delivery: Treat fairness and difference as built into day-to-day delivery, allowing for what each person needs and is able to do.
   */
  equality_in_delivery?: string;
  /**
   * Reasonable adjustments: Fit the running of the service, as far as can fairly be asked, to what the people it is for particularly need.
   */
  reasonable_adjustments?: string;
  /**
   * Two-way process: Expect the receiving society to change as well, and set out to bring that about.
   */
  two_way_process?: string;
  /**
   * Co-design with the receiving society: Give people and institutions of the receiving society a real part in planning and carrying out the work, with activities that they and the users do side by side.
   */
  host_co_design?: string;
  /**
   * Consult and co-create: Ask migrant users in organised ways, build things with them where that can be done, and collect their views on the plan and on the results.
   */
  consult_and_co_create?: string;
  /**
   * Safe feedback: Offer channels through which users can say what they think of the service without risk.
   */
  safe_feedback?: string;
  /**
   * Adapted formats and compensation: Consult in forms that bend to different cultures and lives, and give people something fair in return for what they contribute.
   */
  adapted_formats_and_pay?: string;
  /**
   * Needs assessment: Find out what the people concerned need, by asking them first-hand wherever possible.
   */
  needs_assessment?: string;
  /**
   * Gap analysis: Look for what existing support leaves out and plan the work to cover it.
   */
  gap_analysis?: string;
  /**
   * Systemic improvement: Try to better the system as a whole, so that most of the intended groups in the area benefit.
   */
  systemic_improvement?: string;
  /**
   * Build autonomy: Plan activities that encourage people and leave them surer of themselves and able to manage on their own.
   */
  build_autonomy?: string;
  /**
   * Community engagement: Help migrants take part in community life to everyone's benefit.
   */
  community_engagement?: string;
  /**
   * Capacity of migrants: See to it that the services build up the skills and resources of migrants and of their own groups.
   */
  migrant_capacity?: string;
  /**
   * Long-term integration: Do, or prepare the ground for, things that make integration last.
   */
  long_term_integration?: string;
  /**
   * Discrimination and information gaps: Tackle unequal treatment and lack of information as things that keep integration from lasting.
   */
  discrimination_and_information_gaps?: string;
  /**
   * Human rights standards: Never fall short of the human rights that Europe and the world have agreed on.
   */
  human_rights_standards?: string;
  /**
   * Guidelines of all levels: Work with the guidance and instruments on integration that regions and towns, the state, the EU and the wider world have issued.
   */
  multilevel_guidelines?: string;
  /**
   * Capacity of institutions: Let the services leave the responsible institutions better equipped for what comes next.
   */
  institutional_capacity?: string;
  /**
   * Observable outcomes: Choose activities whose effects can be seen in the target group, or that bring change while they run.
   */
  observable_outcomes?: string;
  /**
   * Clear and feasible objectives: State aims and intended results that are plain and can be reached.
   */
  clear_feasible_objectives?: string;
  /**
   * Communications strategy: Draw up a communication strategy as part of the design, and mind the receiving community and the local administration in it.
   */
  communications_strategy?: string;
  /**
   * Sound indicators: Rest the work on indicators that can be measured, can be met and matter.
   */
  sound_indicators?: string;
  /**
   * Staff plan: Have a plan for the staff: who has the skills for this work, and what they still have to learn.
   */
  staff_plan?: string;
  /**
   * Monitor against goals: Follow delivery at set times and hold it against the goals planned at the start.
   */
  monitor_against_goals?: string;
  /**
   * Anticipate obstacles: While planning, think of what could go wrong and prepare other ways forward.
   */
  anticipate_obstacles?: string;
  /**
   * Achieve outputs and outcomes: Produce what was planned, and the effects that were meant to follow from it.
   */
  achieve_outputs?: string;
  /**
   * Success in the eyes of stakeholders: Find out whether users, the receiving community, practitioners, funders and policy makers regard the results as a success.
   */
  stakeholder_judged_success?: string;
  /**
   * Assess lasting change: Examine whether the work adds to change that lasts.
   */
  assess_lasting_change?: string;
  /**
   * Foresee continuation: When planning, look ahead to how the work could go on once it formally ends.
   */
  foresee_continuation?: string;
  /**
   * Sustainability plan: Write, and follow, a clear plan for keeping the good effects going.
   */
  sustainability_plan?: string;
  /**
   * Build capacity to sustain: Spend effort while the work runs on the people, know-how and facilities that will be needed to carry the services on.
   */
  build_capacity_to_sustain?: string;
  /**
   * Early support and partnerships: Make allies early, so that there is backing when the first grant runs out.
   */
  early_support_partnerships?: string;
  /**
   * New public funding: Seek further EU or national money for the long term, moving from one short grant or one donor to a secured or mixed multi-year footing.
   */
  new_public_funding?: string;
  /**
   * Diversify and self-finance: Spread the sources of income and look at earning some of it through trade or social enterprise.
   */
  diversify_and_self_finance?: string;
  /**
   * Key stakeholders in development: Bring those who matter most in while the work is being developed, and plan how to keep them involved.
   */
  key_stakeholders_in_development?: string;
  /**
   * Multi-stakeholder consultation: Consult professionals, institutions and citizens together, so that refugees and migrants truly take part and all feel the decisions are theirs.
   */
  multistakeholder_consultation?: string;
  /**
   * Contribute to strategies: Use openings to help shape broad integration strategies with authorities at every level, service providers and civil society.
   */
  contribute_to_strategies?: string;
  /**
   * Joint review: Look back with partners, together, at how the work, the services and the integration results are doing.
   */
  joint_review?: string;
}
/**
 * An item of the checklist: something that every practice should strive for. What is left out is not assessed.
 */
export interface NoteBySpringItem {
  /**
   * Inclusive approach: Let people take part, think through at every step what gender and age change, leave nobody out, and give all users the same chances.
   */
  inclusive_approach?: Note;
  /**
   * Accessible information: Tell people exactly how to get the service, in several languages and media and by more than one route.
   */
  accessible_information?: Note;
  /**
   * Equality in delivery: Treat fairness and difference as built into day-to-day delivery, allowing for what each person needs and is able to do.
   */
  equality_in_delivery?: Note;
  /**
   * Reasonable adjustments: Fit the running of the service, as far as can fairly be asked, to what the people it is for particularly need.
   */
  reasonable_adjustments?: Note;
  /**
   * Two-way process: Expect the receiving society to change as well, and set out to bring that about.
   */
  two_way_process?: Note;
  /**
   * Co-design with the receiving society: Give people and institutions of the receiving society a real part in planning and carrying out the work, with activities that they and the users do side by side.
   */
  host_co_design?: Note;
  /**
   * Consult and co-create: Ask migrant users in organised ways, build things with them where that can be done, and collect their views on the plan and on the results.
   */
  consult_and_co_create?: Note;
  /**
   * Safe feedback: Offer channels through which users can say what they think of the service without risk.
   */
  safe_feedback?: Note;
  /**
   * Adapted formats and compensation: Consult in forms that bend to different cultures and lives, and give people something fair in return for what they contribute.
   */
  adapted_formats_and_pay?: Note;
  /**
   * Needs assessment: Find out what the people concerned need, by asking them first-hand wherever possible.
   */
  needs_assessment?: Note;
  /**
   * Gap analysis: Look for what existing support leaves out and plan the work to cover it.
   */
  gap_analysis?: Note;
  /**
   * Systemic improvement: Try to better the system as a whole, so that most of the intended groups in the area benefit.
   */
  systemic_improvement?: Note;
  /**
   * Build autonomy: Plan activities that encourage people and leave them surer of themselves and able to manage on their own.
   */
  build_autonomy?: Note;
  /**
   * Community engagement: Help migrants take part in community life to everyone's benefit.
   */
  community_engagement?: Note;
  /**
   * Capacity of migrants: See to it that the services build up the skills and resources of migrants and of their own groups.
   */
  migrant_capacity?: Note;
  /**
   * Long-term integration: Do, or prepare the ground for, things that make integration last.
   */
  long_term_integration?: Note;
  /**
   * Discrimination and information gaps: Tackle unequal treatment and lack of information as things that keep integration from lasting.
   */
  discrimination_and_information_gaps?: Note;
  /**
   * Human rights standards: Never fall short of the human rights that Europe and the world have agreed on.
   */
  human_rights_standards?: Note;
  /**
   * Guidelines of all levels: Work with the guidance and instruments on integration that regions and towns, the state, the EU and the wider world have issued.
   */
  multilevel_guidelines?: Note;
  /**
   * Capacity of institutions: Let the services leave the responsible institutions better equipped for what comes next.
   */
  institutional_capacity?: Note;
  /**
   * Observable outcomes: Choose activities whose effects can be seen in the target group, or that bring change while they run.
   */
  observable_outcomes?: Note;
  /**
   * Clear and feasible objectives: State aims and intended results that are plain and can be reached.
   */
  clear_feasible_objectives?: Note;
  /**
   * Communications strategy: Draw up a communication strategy as part of the design, and mind the receiving community and the local administration in it.
   */
  communications_strategy?: Note;
  /**
   * Sound indicators: Rest the work on indicators that can be measured, can be met and matter.
   */
  sound_indicators?: Note;
  /**
   * Staff plan: Have a plan for the staff: who has the skills for this work, and what they still have to learn.
   */
  staff_plan?: Note;
  /**
   * Monitor against goals: Follow delivery at set times and hold it against the goals planned at the start.
   */
  monitor_against_goals?: Note;
  /**
   * Anticipate obstacles: While planning, think of what could go wrong and prepare other ways forward.
   */
  anticipate_obstacles?: Note;
  /**
   * Achieve outputs and outcomes: Produce what was planned, and the effects that were meant to follow from it.
   */
  achieve_outputs?: Note;
  /**
   * Success in the eyes of stakeholders: Find out whether users, the receiving community, practitioners, funders and policy makers regard the results as a success.
   */
  stakeholder_judged_success?: Note;
  /**
   * Assess lasting change: Examine whether the work adds to change that lasts.
   */
  assess_lasting_change?: Note;
  /**
   * Foresee continuation: When planning, look ahead to how the work could go on once it formally ends.
   */
  foresee_continuation?: Note;
  /**
   * Sustainability plan: Write, and follow, a clear plan for keeping the good effects going.
   */
  sustainability_plan?: Note;
  /**
   * Build capacity to sustain: Spend effort while the work runs on the people, know-how and facilities that will be needed to carry the services on.
   */
  build_capacity_to_sustain?: Note;
  /**
   * Early support and partnerships: Make allies early, so that there is backing when the first grant runs out.
   */
  early_support_partnerships?: Note;
  /**
   * New public funding: Seek further EU or national money for the long term, moving from one short grant or one donor to a secured or mixed multi-year footing.
   */
  new_public_funding?: Note;
  /**
   * Diversify and self-finance: Spread the sources of income and look at earning some of it through trade or social enterprise.
   */
  diversify_and_self_finance?: Note;
  /**
   * Key stakeholders in development: Bring those who matter most in while the work is being developed, and plan how to keep them involved.
   */
  key_stakeholders_in_development?: Note;
  /**
   * Multi-stakeholder consultation: Consult professionals, institutions and citizens together, so that refugees and migrants truly take part and all feel the decisions are theirs.
   */
  multistakeholder_consultation?: Note;
  /**
   * Contribute to strategies: Use openings to help shape broad integration strategies with authorities at every level, service providers and civil society.
   */
  contribute_to_strategies?: Note;
  /**
   * Joint review: Look back with partners, together, at how the work, the services and the integration results are doing.
   */
  joint_review?: Note;
}
/**
 * A key question about a practice, answered through two to five items. What is left out is not assessed.
 */
export interface SpringFindingBySpringQuestion {
  /**
   * Access for diverse groups: Can people with very different backgrounds and needs reach the services and be well served by them?
   */
  diverse_access?: SpringFinding;
  /**
   * Role of the receiving society: Do people and institutions of the receiving society take an active part?
   */
  host_society_role?: SpringFinding;
  /**
   * Voice of the users: Do the users help shape, run, follow and judge the work?
   */
  beneficiary_voice?: SpringFinding;
  /**
   * Fit with needs: Do the aims match what migrants actually need?
   */
  needs_fit?: SpringFinding;
  /**
   * Empowerment: Does the work leave migrants stronger and more independent, and does it help integration to last?
   */
  empowerment?: SpringFinding;
  /**
   * Alignment with policy: Does the work pull in the same direction as other actors' policies and add to the overall integration effort?
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
   * Funding base: Can the practice win stable money and new backers, or earn its own income?
   */
  funding_base?: SpringFinding;
  /**
   * Coordination of actors: Does the practice keep in touch and work in step with the others who matter for integration?
   */
  actor_coordination?: SpringFinding;
  /**
   * Policy dialogue: Does the practice help the debate on better integration policy?
   */
  policy_dialogue?: SpringFinding;
}
/**
 * What was found on a question.
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
 * A key question about a practice, answered through two to five items. What is left out is not assessed.
 */
export interface NonBlankTextBySpringQuestion {
  /**
   * Access for diverse groups: Can people with very different backgrounds and needs reach the services and be well served by them?
   */
  diverse_access?: string;
  /**
   * Role of the receiving society: Do people and institutions of the receiving society take an active part?
   */
  host_society_role?: string;
  /**
   * Voice of the users: Do the users help shape, run, follow and judge the work?
   */
  beneficiary_voice?: string;
  /**
   * Fit with needs: Do the aims match what migrants actually need?
   */
  needs_fit?: string;
  /**
   * Empowerment: Does the work leave migrants stronger and more independent, and does it help integration to last?
   */
  empowerment?: string;
  /**
   * Alignment with policy: Does the work pull in the same direction as other actors' policies and add to the overall integration effort?
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
   * Funding base: Can the practice win stable money and new backers, or earn its own income?
   */
  funding_base?: string;
  /**
   * Coordination of actors: Does the practice keep in touch and work in step with the others who matter for integration?
   */
  actor_coordination?: string;
  /**
   * Policy dialogue: Does the practice help the debate on better integration policy?
   */
  policy_dialogue?: string;
}
/**
 * An assessment of one practice in ASAP's terms: up to three parts, each recorded or not by itself.
 *
 * The profile has no rules and is shown as it is. The journey and the recommendations are two rule sets. There is no share over both.
 */
export interface AsapAssessment {
  /**
   * What the practice is and does.
   */
  profile?: AsapProfile;
  /**
   * How the practice was designed. If it is left out, it is not evaluated.
   */
  journey?: AsapJourney;
  /**
   * Which recommendations the practice follows. If they are left out, they are not evaluated.
   */
  recommendations?: AsapRecommendations;
}
/**
 * What a practice is and does. Its lists only name, and say nothing of what they do not name.
 *
 * Two rules of the journey and three measures read it: `JourneyRule::SeveralNeeds` reads sectors and strategies, `JourneyRule::Pillars` reads the activities of the pillars, and the measures on language services, digital skills and social media read activities and channels.
 */
export interface AsapProfile {
  /**
   * The edition of the handbook.
   */
  edition?: AsapEdition;
  /**
   * Who recorded the profile and when, as far as it is known.
   */
  assessed?: Attribution;
  /**
   * The sectors of basic services in which the practice works.
   */
  sectors?: AsapServiceSector[];
  /**
   * The strategies by which it meets several needs.
   */
  strategies?: AsapDeliveryStrategy[];
  /**
   * The groups whom it is for.
   */
  target_groups?: AsapTargetGroup[];
  /**
   * The groups that benefit beyond those whom it is for.
   */
  wider_beneficiaries?: AsapWiderBeneficiary[];
  /**
   * The barriers with which it deals.
   */
  barriers?: AsapBarrier[];
  /**
   * Its kinds of activity.
   */
  activities?: AsapActivity[];
  /**
   * The channels by which it reaches people.
   */
  channels?: AsapChannel[];
  /**
   * The qualities of its information.
   */
  information_qualities?: AsapInformationQuality[];
  /**
   * Those whose money it uses.
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
   * The tools that the project behind it made.
   */
  tools?: AsapCrossCuttingTool[];
  /**
   * The lessons that the practice states itself.
   */
  lessons?: AsapStatedLesson[];
  /**
   * Publications and pages on it.
   */
  links?: AsapResource[];
  /**
   * A note on a field.
   */
  notes?: NoteByAsapProfileField;
}
/**
 * A lesson that a practice states itself.
 */
export interface AsapStatedLesson {
  /**
   * The lesson, in words.
   */
  text: string;
  /**
   * The shared lesson to which it belongs.
   */
  lesson?: AsapLesson;
  /**
   * Where the source of the record says so, in words.
   */
  locator?: string;
}
/**
 * A publication or page on a practice.
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
   * The languages in which it can be had.
   */
  languages?: string[];
  /**
   * The address.
   */
  address?: string;
}
/**
 * A field of the profile of a practice, so that a note can be attached to it. What is left out is not assessed.
 */
export interface NoteByAsapProfileField {
  /**
   * Sectors: The profile names the sectors of basic services in which the practice works.
   */
  sectors?: Note;
  /**
   * Strategies of delivery: The profile names the strategies by which the practice meets several needs.
   */
  strategies?: Note;
  /**
   * Target groups: The profile names the groups whom the practice is for.
   */
  target_groups?: Note;
  /**
   * Wider beneficiaries: The profile names groups that benefit beyond those whom the practice is for.
   */
  wider_beneficiaries?: Note;
  /**
   * Barriers: The profile names the barriers with which the practice deals.
   */
  barriers?: Note;
  /**
   * Activities: The profile names the kinds of activity of the practice.
   */
  activities?: Note;
  /**
   * Channels: The profile names the channels by which the practice reaches people.
   */
  channels?: Note;
  /**
   * Qualities of information: The profile names the qualities that the information of the practice has.
   */
  information_qualities?: Note;
  /**
   * Sources of funding: The profile names those whose money the practice uses.
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
   * Cross-cutting tools: The profile names the tools that the project behind the practice made for all its pillars.
   */
  tools?: Note;
  /**
   * Lessons: The profile tells the lessons that the practice states itself.
   */
  lessons?: Note;
  /**
   * Links: The profile lists publications and pages on the practice.
   */
  links?: Note;
}
/**
 * The journey of one practice: its co-design. What is left out is not assessed.
 */
export interface AsapJourney {
  /**
   * The edition of the handbook.
   */
  edition?: AsapEdition;
  /**
   * Who assessed and when, as far as it is known.
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
   * What users do in the design.
   */
  user_acts?: AsapCodesignActFacts;
  /**
   * The challenge that the design answers.
   */
  challenge?: AsapChallenge;
  /**
   * The ideas on how to answer it.
   */
  ideas?: AsapIdeaList;
  /**
   * The steps after the phase deliver.
   */
  next_steps?: AsapNextStepFacts;
  /**
   * When each step of the build-up started, as far as it is known.
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
   * The reason why a measure for access is not needed.
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
   * The reason why a rule is out of scope.
   */
  out_of_scope?: NonBlankTextByAsapJourneyRule;
  /**
   * A note on a rule.
   */
  notes?: NoteByAsapJourneyRule;
}
/**
 * One of the four phases of the double diamond. What is left out is not assessed.
 */
export interface AsapPhaseRecordByAsapPhase {
  /**
   * Discover: The group opens up the problem: it comes to understand the setting, and the needs of the people with and for whom it designs.
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
   * Deliver: The group narrows the solution down: it puts prototypes in place, tests them with key users and gathers what users say.
   */
  deliver?: AsapPhaseRecord;
}
/**
 * A phase of the design.
 */
export interface AsapPhaseRecord {
  /**
   * Whether the phase took place. It did if something is recorded that cannot be without it.
   */
  took_place?: boolean;
  /**
   * When the phase first started, as far as it is known.
   */
  started?: string;
  /**
   * Those who took part.
   */
  participants?: AsapParticipantFacts;
}
/**
 * A group of people or a body that takes part in co-design. What is left out is not assessed, unless `others` is false.
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
   * Connector: A person with migratory background who is active in a community, and who connects it with services, authorities and NGOs, takes part.
   */
  connector?: boolean;
  /**
   * Civil society organisation: An organisation of civil society takes part. Local ones communicate well with people with migratory background and can engage their communities.
   */
  civil_society_organisation?: boolean;
  /**
   * Other non-governmental actor: A non-governmental actor takes part that none of the other groups covers.
   */
  other_non_governmental?: boolean;
  /**
   * Private actor: An actor of the private sector takes part.
   */
  private_actor?: boolean;
  /**
   * Public service provider: A provider of public services takes part. Its task is to give service and information that fit culture, language and gender.
   */
  public_service_provider?: boolean;
  /**
   * Public authority: A public authority that takes key decisions takes part.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A move from a phase to another one, or to a next step. Exactly one of the two ends is recorded.
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
 * A result of one phase of the design. What is left out is not assessed.
 */
export interface AsapPhaseOutputFlags {
  /**
   * Needs discussed in the network: The findings of the needs assessment are presented to the local network and discussed there.
   */
  needs_presented?: boolean;
  /**
   * Lived experience shared: Experiences that people with migratory background have had are told, and the group takes in what they mean.
   */
  experience_shared?: boolean;
  /**
   * Problems put in order: The problems are ranked by priority.
   */
  problems_prioritised?: boolean;
  /**
   * Challenge framed: A challenge is framed for the practice to answer.
   */
  challenge_framed?: boolean;
  /**
   * Sector of the challenge named: The sector in which the practice takes up the challenge is named.
   */
  sector_named?: boolean;
  /**
   * Challenge as an open question: The challenge is put as an open question that invites answers and begins with *how can we*.
   */
  open_question?: boolean;
  /**
   * Several ideas: Two or more ideas on how to answer the challenge are put forward.
   */
  several_ideas?: boolean;
  /**
   * Ideas from network or sessions: At least one idea comes up in the local network or in a capacity-building session.
   */
  ideas_from_network_or_sessions?: boolean;
  /**
   * Prototype: A prototype of the practice is put in place, so that it can be tried out.
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
   * Feedback used: What users said is discussed, to make the practice better or to guide what comes next.
   */
  feedback_used?: boolean;
}
/**
 * Something that people do when they co-design. What is left out is not assessed, unless `others` is false.
 */
export interface AsapCodesignActFacts {
  /**
   * Have ideas: Those who take part come up with ideas.
   */
  ideate?: boolean;
  /**
   * Decide: Those who take part actively decide what is done, and how.
   */
  decide?: boolean;
  /**
   * Carry out: Those who take part carry out activities.
   */
  implement?: boolean;
  /**
   * Learn from each other: Those who take part learn from each other.
   */
  learn?: boolean;
  /**
   * Contribute: Those who take part give what they wish to give and are able to give.
   */
  contribute?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * The challenge that the design answers.
 */
export interface AsapChallenge {
  /**
   * Its wording. It is kept and not analysed.
   */
  text?: string;
  /**
   * The sector in which it lies.
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
   * Whether there are others than are listed.
   */
  others?: boolean;
}
/**
 * An idea on how to answer the challenge.
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
 * A setting in which an idea of the phase develop comes up. What is left out is not assessed, unless `others` is false.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A step that a practice takes after the phase deliver. What is left out is not assessed, unless `others` is false.
 */
export interface AsapNextStepFacts {
  /**
   * Refine: The solution is improved.
   */
  refine?: boolean;
  /**
   * Scale up: The practice is carried on at a larger size.
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
   * Continue: The services that the practice started go on being provided.
   */
  continue?: boolean;
  /**
   * Integrate into the local system: What was tried out becomes a part of the local system.
   */
  integrate_locally?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A step in which all six pilots were built up, in their order. What is left out is not assessed.
 */
export interface DateByAsapBuildUpStep {
  /**
   * Mapping: The practices and organisations that exist in the place are mapped.
   */
  mapping?: string;
  /**
   * Participatory needs assessment: Needs are assessed with the participation of people.
   */
  participatory_needs_assessment?: string;
  /**
   * Local network: A local network of many stakeholders is created.
   */
  network?: string;
  /**
   * Capacity building: Capacity building is provided for local service providers and organisations of civil society.
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
   * What it does for the design.
   */
  functions?: AsapNetworkFunctionFacts;
}
/**
 * One of the four purposes of a local network of many stakeholders. What is left out is not assessed, unless `others` is false.
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
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * Something that a local network does for the design of a practice. What is left out is not assessed, unless `others` is false.
 */
export interface AsapNetworkFunctionFacts {
  /**
   * Validate the needs: The network checks the findings on needs and adds to them.
   */
  validate_needs?: boolean;
  /**
   * Choose the challenge: The network identifies the challenge that the design takes up.
   */
  choose_challenge?: boolean;
  /**
   * Host prototypes: The network provides the frame in which prototypes are tested and evaluated.
   */
  host_prototypes?: boolean;
  /**
   * Feed back what was learned: The network sees to it that problems are dealt with and that what was learned goes into the pilot.
   */
  feed_back_learning?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * Capacity building.
 */
export interface AsapCapacityBuilding {
  /**
   * Those for whom sessions were held.
   */
  held_for?: AsapParticipantFacts;
}
/**
 * A measure that removes a barrier to taking part. What is left out is not assessed, unless `others` is false.
 */
export interface AsapAccessMeasureFacts {
  /**
   * Childcare: Children are looked after while their mothers are at an event or a meeting.
   */
  childcare?: boolean;
  /**
   * Travel costs: The cost of travel to events or meetings is paid back.
   */
  travel_costs?: boolean;
  /**
   * Interpretation: Interpretation is available for those whom language would otherwise keep out.
   */
  interpretation?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A measure that removes a barrier to taking part. What is left out is not assessed.
 */
export interface NonBlankTextByAsapAccessMeasure {
  /**
   * Childcare: Children are looked after while their mothers are at an event or a meeting.
   */
  childcare?: string;
  /**
   * Travel costs: The cost of travel to events or meetings is paid back.
   */
  travel_costs?: string;
  /**
   * Interpretation: Interpretation is available for those whom language would otherwise keep out.
   */
  interpretation?: string;
}
/**
 * A feature that makes feedback a part of how a service is designed and run. What is left out is not assessed, unless `others` is false.
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
   * Improves the design: Feedback makes the design of the programme better.
   */
  improves_design?: boolean;
  /**
   * Improves the delivery: Feedback makes the delivery of the service better.
   */
  improves_delivery?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A question that people who work on integration should ask themselves. What is left out is not assessed, unless `others` is false.
 */
export interface AsapGuidingQuestionFacts {
  /**
   * Which integration?: The practice asks itself which integration it promotes.
   */
  which_integration?: boolean;
  /**
   * For whom?: The practice asks itself for whom integration is meant.
   */
  for_whom?: boolean;
  /**
   * With whom?: The practice asks itself with whom it works towards integration.
   */
  with_whom?: boolean;
  /**
   * By whom?: The practice asks itself by whom integration is brought about.
   */
  by_whom?: boolean;
  /**
   * How represented?: The practice asks itself how more people with a history of migration come to be represented where decisions are made.
   */
  how_represented?: boolean;
  /**
   * Others: Whether there is more than is named. No says no to all that is not named.
   */
  others?: boolean;
}
/**
 * A fact about the design as a whole that is true or false. What is left out is not assessed.
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
   * Advisory body: criteria for members: It is clear by which criteria members of the advisory body are chosen.
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
   * Services tied to policy: The practice ties its services to policies.
   */
  services_with_policy?: boolean;
  /**
   * Participation tied to representation: The practice ties taking part to being represented where decisions are made.
   */
  participation_with_representation?: boolean;
  /**
   * Needs assessed: The needs of the people whom the practice is for are assessed.
   */
  needs_assessed?: boolean;
  /**
   * Needs assessed with people: People whom the practice is for take part in the assessment of their needs.
   */
  needs_assessed_with_people?: boolean;
  /**
   * Challenge fits the needs: The challenge answers what people need.
   */
  challenge_fits_needs?: boolean;
  /**
   * Challenge is attainable: The challenge can be met within the scope of the project.
   */
  challenge_attainable?: boolean;
  /**
   * Public and civil bodies work together: Public services or local authorities and organisations of civil society work together.
   */
  public_and_civil_work_together?: boolean;
  /**
   * Complementary tasks: Public bodies and organisations of civil society take on tasks that complement each other.
   */
  complementary_tasks?: boolean;
}
/**
 * A demand or an observation on the journey of co-design. What is left out is not assessed.
 */
export interface NonBlankTextByAsapJourneyRule {
  /**
   * Users in every phase: The practice has end users take part in every phase of its design. Others who speak for them count in part.
   */
  users_in_every_phase?: string;
  /**
   * Acts of co-design: The practice lets users have ideas, decide, carry out, learn and contribute.
   */
  codesign_acts?: string;
  /**
   * Open and human-centred: The practice opens its design to everybody who wishes to take part, and puts people at the centre of it.
   */
  open_and_human_centred?: string;
  /**
   * Accessible participation: The practice offers childcare, pays back travel and has interpretation available where it holds events or meetings.
   */
  accessible_participation?: string;
  /**
   * Feedback loop: The practice asks users and stakeholders for feedback all along, and uses what they say.
   */
  feedback_loop?: string;
  /**
   * Advisory body: The practice gives its advisory body a clear purpose, clear criteria for members, a support person and compensation.
   */
  advisory_body?: string;
  /**
   * Vote of the advisory body: The practice gives its advisory body voting rights.
   */
  advisory_vote?: string;
  /**
   * Professionals with migratory background: The practice has professionals with migratory background in its team and pays them fairly.
   */
  professionals_with_migratory_background?: string;
  /**
   * Services and policy: The practice ties its services to policies, and taking part to being represented.
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
   * Phases in order: The practice starts no phase earlier than the phase before it.
   */
  phases_in_order?: string;
  /**
   * Participatory needs assessment: The practice assesses needs together with people, and discusses the findings in the local network.
   */
  participatory_needs_assessment?: string;
  /**
   * Framed challenge: The practice frames its challenge in a named sector and as an open question; the challenge fits the needs and is attainable.
   */
  framed_challenge?: string;
  /**
   * Several ideas, jointly found: The practice collects several ideas, and finds them with the local network or in capacity-building sessions.
   */
  diverged?: string;
  /**
   * Tested and refined: The practice tests a prototype with users, collects their feedback and uses it.
   */
  tested_and_refined?: string;
  /**
   * Next step: The practice chooses what comes after the phase deliver.
   */
  next_step?: string;
  /**
   * Members of the network: The practice has a local network of public service providers, non-governmental actors, organisations of civil society, migrant organisations and representatives of communities.
   */
  network_members?: string;
  /**
   * Purposes of the network: The practice has a local network that serves all four of its purposes.
   */
  network_purposes?: string;
  /**
   * Functions of the network: The practice has a local network that checks needs, chooses the challenge, hosts prototypes and brings back what was learned.
   */
  network_functions?: string;
  /**
   * Capacity building: The practice holds capacity-building sessions for public service providers, organisations of civil society, migrant organisations and end users.
   */
  capacity_building?: string;
  /**
   * Order of the build-up: The practice is developed after mapping, needs assessment, network and capacity building have started.
   */
  build_up_order?: string;
  /**
   * Public and civil collaboration: The practice has public services and organisations of civil society work together and complement each other.
   */
  public_civil_collaboration?: string;
  /**
   * Several needs at once: The practice takes up several needs at once.
   */
  several_needs?: string;
  /**
   * Pillars: The practice belongs to a project with activities in all three pillars.
   */
  pillars?: string;
}
/**
 * A demand or an observation on the journey of co-design. What is left out is not assessed.
 */
export interface NoteByAsapJourneyRule {
  /**
   * Users in every phase: The practice has end users take part in every phase of its design. Others who speak for them count in part.
   */
  users_in_every_phase?: Note;
  /**
   * Acts of co-design: The practice lets users have ideas, decide, carry out, learn and contribute.
   */
  codesign_acts?: Note;
  /**
   * Open and human-centred: The practice opens its design to everybody who wishes to take part, and puts people at the centre of it.
   */
  open_and_human_centred?: Note;
  /**
   * Accessible participation: The practice offers childcare, pays back travel and has interpretation available where it holds events or meetings.
   */
  accessible_participation?: Note;
  /**
   * Feedback loop: The practice asks users and stakeholders for feedback all along, and uses what they say.
   */
  feedback_loop?: Note;
  /**
   * Advisory body: The practice gives its advisory body a clear purpose, clear criteria for members, a support person and compensation.
   */
  advisory_body?: Note;
  /**
   * Vote of the advisory body: The practice gives its advisory body voting rights.
   */
  advisory_vote?: Note;
  /**
   * Professionals with migratory background: The practice has professionals with migratory background in its team and pays them fairly.
   */
  professionals_with_migratory_background?: Note;
  /**
   * Services and policy: The practice ties its services to policies, and taking part to being represented.
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
   * Phases in order: The practice starts no phase earlier than the phase before it.
   */
  phases_in_order?: Note;
  /**
   * Participatory needs assessment: The practice assesses needs together with people, and discusses the findings in the local network.
   */
  participatory_needs_assessment?: Note;
  /**
   * Framed challenge: The practice frames its challenge in a named sector and as an open question; the challenge fits the needs and is attainable.
   */
  framed_challenge?: Note;
  /**
   * Several ideas, jointly found: The practice collects several ideas, and finds them with the local network or in capacity-building sessions.
   */
  diverged?: Note;
  /**
   * Tested and refined: The practice tests a prototype with users, collects their feedback and uses it.
   */
  tested_and_refined?: Note;
  /**
   * Next step: The practice chooses what comes after the phase deliver.
   */
  next_step?: Note;
  /**
   * Members of the network: The practice has a local network of public service providers, non-governmental actors, organisations of civil society, migrant organisations and representatives of communities.
   */
  network_members?: Note;
  /**
   * Purposes of the network: The practice has a local network that serves all four of its purposes.
   */
  network_purposes?: Note;
  /**
   * Functions of the network: The practice has a local network that checks needs, chooses the challenge, hosts prototypes and brings back what was learned.
   */
  network_functions?: Note;
  /**
   * Capacity building: The practice holds capacity-building sessions for public service providers, organisations of civil society, migrant organisations and end users.
   */
  capacity_building?: Note;
  /**
   * Order of the build-up: The practice is developed after mapping, needs assessment, network and capacity building have started.
   */
  build_up_order?: Note;
  /**
   * Public and civil collaboration: The practice has public services and organisations of civil society work together and complement each other.
   */
  public_civil_collaboration?: Note;
  /**
   * Several needs at once: The practice takes up several needs at once.
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
   * Who assessed and when, as far as it is known.
   */
  assessed?: Attribution;
  /**
   * The audiences to evaluate for. Recommendations to other audiences are then not applicable. If there are none, all recommendations are read.
   */
  for_audiences?: AsapAudience[];
  /**
   * The mark of each measure.
   */
  measures?: CoreRecordedMarkByAsapMeasure;
  /**
   * The reason why a measure does not apply.
   */
  not_applicable?: NonBlankTextByAsapMeasure;
  /**
   * The reason why a recommendation is out of scope.
   */
  out_of_scope?: NonBlankTextByAsapRecommendation;
  /**
   * A note on a measure, with or without a mark.
   */
  notes?: NoteByAsapMeasure;
  /**
   * A note on a recommendation.
   */
  recommendation_notes?: NoteByAsapRecommendation;
}
/**
 * A part of a recommendation that a practice can carry out by itself. What is left out is not assessed.
 */
export interface CoreRecordedMarkByAsapMeasure {
  /**
   * Institutions across levels: Public institutions of different levels and sectors work together.
   */
  institutions_across_levels?: CoreRecordedMark;
  /**
   * Civil society included: Organisations of civil society and other stakeholders belong to the system.
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
   * Diverse organisations: Organisations of civil society and NGOs are diverse.
   */
  diverse_organisations?: CoreRecordedMark;
  /**
   * Represented where answers are developed: People with migratory background are adequately represented where answers to their needs are developed.
   */
  represented_in_development?: CoreRecordedMark;
  /**
   * Vote in the municipality: People with migratory background can vote in the municipality.
   */
  municipal_vote?: CoreRecordedMark;
  /**
   * Part in making policy: People with migratory background take an active part in making policy.
   */
  part_in_policy_development?: CoreRecordedMark;
  /**
   * Part in carrying policy out: People with migratory background take an active part in carrying policy out.
   */
  part_in_policy_implementation?: CoreRecordedMark;
  /**
   * Talk in confidence: People have a safe space where they can talk about issues in confidence.
   */
  confidential_talk?: CoreRecordedMark;
  /**
   * Support with linked issues: People can find support there with issues that are linked, such as emergency housing or protection from exploitation.
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
   * Information in native languages: Information is given in the native languages of people.
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
   * Travel refunded: The cost of travel is paid back.
   */
  travel_refunded?: CoreRecordedMark;
  /**
   * Interpretation available: Interpretation is available for people whom language would otherwise keep out.
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
   * Systematic polling: Polls or questionnaires are systematic and go on continuously.
   */
  systematic_polling?: CoreRecordedMark;
  /**
   * Answers inform decisions: Feedback is considered in decisions all through the project.
   */
  answers_inform_decisions?: CoreRecordedMark;
  /**
   * Answers improve the programme: Feedback makes the design of the programme and the delivery of the service better.
   */
  answers_improve_programme?: CoreRecordedMark;
  /**
   * Role recognised: The essential role of connectors and resource persons is recognised.
   */
  role_recognised?: CoreRecordedMark;
  /**
   * More than volunteers: The role of connectors has a frame that goes beyond volunteering.
   */
  more_than_volunteers?: CoreRecordedMark;
  /**
   * Training for trainers: Connectors have a place in the training for trainers.
   */
  training_for_trainers?: CoreRecordedMark;
  /**
   * Part of local networks: Connectors have a place in local networks.
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
   * Shared resources: Organisations of civil society share resources.
   */
  shared_resources?: CoreRecordedMark;
  /**
   * Joint engagement of users: Organisations of civil society coordinate how they engage users and stakeholders.
   */
  joint_engagement_of_users?: CoreRecordedMark;
  /**
   * Visible contributions: Organisations of civil society make known what NGOs and those who work there contribute.
   */
  visible_contributions?: CoreRecordedMark;
  /**
   * New services for shared challenges: Organisations of civil society design new services and initiatives for common challenges.
   */
  new_services_for_shared_challenges?: CoreRecordedMark;
  /**
   * Joint structural advocacy: Organisations of civil society press for structural change together.
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
   * Standing consultation: There are mechanisms for lasting feedback and consultation.
   */
  standing_consultation?: CoreRecordedMark;
  /**
   * One-to-one meetings: Meetings with one person at a time strengthen confidence and engagement.
   */
  one_to_one_meetings?: CoreRecordedMark;
  /**
   * Translators: Translators ease communication.
   */
  translators?: CoreRecordedMark;
  /**
   * Councils with a vote: Advisory councils of people with migratory background are institutions and have voting rights.
   */
  councils_with_vote?: CoreRecordedMark;
  /**
   * Participants contribute: Those who take part bring in insights, experience and skills.
   */
  participants_contribute?: CoreRecordedMark;
  /**
   * Participants receive: Those who take part receive support, resources and opportunities in return.
   */
  participants_receive?: CoreRecordedMark;
  /**
   * Tailored multilingual materials: Materials and services that are easy to use, in several languages and fitted to communities, are standard practice.
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
   * Against structural racism: The project presses for laws and policies against structural racism in authorities and public services.
   */
  against_structural_racism?: CoreRecordedMark;
  /**
   * Against unequal legal status: The project presses for laws and policies against disparities in legal status.
   */
  against_status_disparities?: CoreRecordedMark;
  /**
   * Against political barriers: The project presses for laws and policies against barriers that keep people from politics.
   */
  against_political_barriers?: CoreRecordedMark;
  /**
   * All parties together: Learning networks in Europe bring authorities, NGOs and people with migratory background to one table.
   */
  all_parties_together?: CoreRecordedMark;
  /**
   * Knowledge between local networks: Local networks and organisations share their knowledge with each other.
   */
  knowledge_between_local_networks?: CoreRecordedMark;
  /**
   * Joint capacity building: The learning networks support initiatives of capacity building.
   */
  joint_capacity_building?: CoreRecordedMark;
  /**
   * Across sectors and countries: Learning crosses sectors and countries.
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
   * Capacity for organisations: Capacity building is provided to migrant organisations.
   */
  capacity_for_organisations?: CoreRecordedMark;
  /**
   * Shown as role models: The second and third generation are presented as role models and advocates of social change.
   */
  shown_as_role_models?: CoreRecordedMark;
  /**
   * Involved from the outset: Young people with migratory background and their associations take part in participatory processes from the outset.
   */
  involved_from_the_outset?: CoreRecordedMark;
  /**
   * Better services together: Public service providers work with organisations of civil society to improve services.
   */
  better_services_together?: CoreRecordedMark;
  /**
   * Policy frameworks together: Public service providers work with organisations of civil society to improve policy frameworks.
   */
  policy_frameworks_together?: CoreRecordedMark;
  /**
   * Professionals trained: Professionals of different sectors are trained on the needs and difficulties of people with migratory background.
   */
  professionals_trained?: CoreRecordedMark;
  /**
   * Intercultural mediators: Professionals of intercultural mediation are a part of daily work.
   */
  intercultural_mediators?: CoreRecordedMark;
  /**
   * Sociologists: Professionals of sociology are a part of daily work.
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
   * Presence recognised: It is recognised how many of the people in cities have a migratory background.
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
   * Language measures: Existing strategies and plans take up language barriers.
   */
  language_measures?: CoreRecordedMark;
  /**
   * Literacy measures: Existing strategies and plans take up basic literacy.
   */
  literacy_measures?: CoreRecordedMark;
  /**
   * Delivery with civil society: Services and support are delivered together with organisations of civil society.
   */
  delivery_with_csos?: CoreRecordedMark;
  /**
   * More direct funding: There is more money for direct work with people with migratory background.
   */
  more_direct_funding?: CoreRecordedMark;
  /**
   * Flexible funding: Actions that are funded can be fitted to what people need.
   */
  flexible_funding?: CoreRecordedMark;
  /**
   * European networking: Networking in Europe is encouraged among organisations that work on migration.
   */
  european_networking?: CoreRecordedMark;
  /**
   * Interactive events: Interactive events are promoted at which people talk and exchange good practice.
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
 * A part of a recommendation that a practice can carry out by itself. What is left out is not assessed.
 */
export interface NonBlankTextByAsapMeasure {
  /**
   * Institutions across levels: Public institutions of different levels and sectors work together.
   */
  institutions_across_levels?: string;
  /**
   * Civil society included: Organisations of civil society and other stakeholders belong to the system.
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
   * Diverse organisations: Organisations of civil society and NGOs are diverse.
   */
  diverse_organisations?: string;
  /**
   * Represented where answers are developed: People with migratory background are adequately represented where answers to their needs are developed.
   */
  represented_in_development?: string;
  /**
   * Vote in the municipality: People with migratory background can vote in the municipality.
   */
  municipal_vote?: string;
  /**
   * Part in making policy: People with migratory background take an active part in making policy.
   */
  part_in_policy_development?: string;
  /**
   * Part in carrying policy out: People with migratory background take an active part in carrying policy out.
   */
  part_in_policy_implementation?: string;
  /**
   * Talk in confidence: People have a safe space where they can talk about issues in confidence.
   */
  confidential_talk?: string;
  /**
   * Support with linked issues: People can find support there with issues that are linked, such as emergency housing or protection from exploitation.
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
   * Information in native languages: Information is given in the native languages of people.
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
   * Travel refunded: The cost of travel is paid back.
   */
  travel_refunded?: string;
  /**
   * Interpretation available: Interpretation is available for people whom language would otherwise keep out.
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
   * Systematic polling: Polls or questionnaires are systematic and go on continuously.
   */
  systematic_polling?: string;
  /**
   * Answers inform decisions: Feedback is considered in decisions all through the project.
   */
  answers_inform_decisions?: string;
  /**
   * Answers improve the programme: Feedback makes the design of the programme and the delivery of the service better.
   */
  answers_improve_programme?: string;
  /**
   * Role recognised: The essential role of connectors and resource persons is recognised.
   */
  role_recognised?: string;
  /**
   * More than volunteers: The role of connectors has a frame that goes beyond volunteering.
   */
  more_than_volunteers?: string;
  /**
   * Training for trainers: Connectors have a place in the training for trainers.
   */
  training_for_trainers?: string;
  /**
   * Part of local networks: Connectors have a place in local networks.
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
   * Shared resources: Organisations of civil society share resources.
   */
  shared_resources?: string;
  /**
   * Joint engagement of users: Organisations of civil society coordinate how they engage users and stakeholders.
   */
  joint_engagement_of_users?: string;
  /**
   * Visible contributions: Organisations of civil society make known what NGOs and those who work there contribute.
   */
  visible_contributions?: string;
  /**
   * New services for shared challenges: Organisations of civil society design new services and initiatives for common challenges.
   */
  new_services_for_shared_challenges?: string;
  /**
   * Joint structural advocacy: Organisations of civil society press for structural change together.
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
   * Standing consultation: There are mechanisms for lasting feedback and consultation.
   */
  standing_consultation?: string;
  /**
   * One-to-one meetings: Meetings with one person at a time strengthen confidence and engagement.
   */
  one_to_one_meetings?: string;
  /**
   * Translators: Translators ease communication.
   */
  translators?: string;
  /**
   * Councils with a vote: Advisory councils of people with migratory background are institutions and have voting rights.
   */
  councils_with_vote?: string;
  /**
   * Participants contribute: Those who take part bring in insights, experience and skills.
   */
  participants_contribute?: string;
  /**
   * Participants receive: Those who take part receive support, resources and opportunities in return.
   */
  participants_receive?: string;
  /**
   * Tailored multilingual materials: Materials and services that are easy to use, in several languages and fitted to communities, are standard practice.
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
   * Against structural racism: The project presses for laws and policies against structural racism in authorities and public services.
   */
  against_structural_racism?: string;
  /**
   * Against unequal legal status: The project presses for laws and policies against disparities in legal status.
   */
  against_status_disparities?: string;
  /**
   * Against political barriers: The project presses for laws and policies against barriers that keep people from politics.
   */
  against_political_barriers?: string;
  /**
   * All parties together: Learning networks in Europe bring authorities, NGOs and people with migratory background to one table.
   */
  all_parties_together?: string;
  /**
   * Knowledge between local networks: Local networks and organisations share their knowledge with each other.
   */
  knowledge_between_local_networks?: string;
  /**
   * Joint capacity building: The learning networks support initiatives of capacity building.
   */
  joint_capacity_building?: string;
  /**
   * Across sectors and countries: Learning crosses sectors and countries.
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
   * Capacity for organisations: Capacity building is provided to migrant organisations.
   */
  capacity_for_organisations?: string;
  /**
   * Shown as role models: The second and third generation are presented as role models and advocates of social change.
   */
  shown_as_role_models?: string;
  /**
   * Involved from the outset: Young people with migratory background and their associations take part in participatory processes from the outset.
   */
  involved_from_the_outset?: string;
  /**
   * Better services together: Public service providers work with organisations of civil society to improve services.
   */
  better_services_together?: string;
  /**
   * Policy frameworks together: Public service providers work with organisations of civil society to improve policy frameworks.
   */
  policy_frameworks_together?: string;
  /**
   * Professionals trained: Professionals of different sectors are trained on the needs and difficulties of people with migratory background.
   */
  professionals_trained?: string;
  /**
   * Intercultural mediators: Professionals of intercultural mediation are a part of daily work.
   */
  intercultural_mediators?: string;
  /**
   * Sociologists: Professionals of sociology are a part of daily work.
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
   * Presence recognised: It is recognised how many of the people in cities have a migratory background.
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
   * Language measures: Existing strategies and plans take up language barriers.
   */
  language_measures?: string;
  /**
   * Literacy measures: Existing strategies and plans take up basic literacy.
   */
  literacy_measures?: string;
  /**
   * Delivery with civil society: Services and support are delivered together with organisations of civil society.
   */
  delivery_with_csos?: string;
  /**
   * More direct funding: There is more money for direct work with people with migratory background.
   */
  more_direct_funding?: string;
  /**
   * Flexible funding: Actions that are funded can be fitted to what people need.
   */
  flexible_funding?: string;
  /**
   * European networking: Networking in Europe is encouraged among organisations that work on migration.
   */
  european_networking?: string;
  /**
   * Interactive events: Interactive events are promoted at which people talk and exchange good practice.
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
 * One of the 31 recommendations. What is left out is not assessed.
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
   * Political participation: People with migratory background take part in politics: they can vote in the municipality, and have a part in making policy and carrying it out.
   */
  political_participation?: string;
  /**
   * Safe spaces: People with migratory background have safe spaces where they can talk in confidence and find support.
   */
  safe_spaces?: string;
  /**
   * Intercultural competence and communication: Professionals know how to work across cultures, and information and services come in the languages and on the networks of the communities.
   */
  intercultural_competence_and_communication?: string;
  /**
   * Accessible participation: Barriers to taking part are removed with childcare, refunds of travel and interpretation.
   */
  accessible_participation?: string;
  /**
   * User feedback built in: Users and stakeholders are asked for feedback by a steady method, and decisions, design and delivery follow from it.
   */
  embedded_user_feedback?: string;
  /**
   * Connectors and resource persons: People who connect their communities with services and authorities are recognised, and their role has a frame.
   */
  connectors?: string;
  /**
   * Cultural events: Diverse and inclusive cultural events bring people into the life of the community.
   */
  cultural_events?: string;
  /**
   * Collaboration among civil society organisations: Organisations of civil society share resources, coordinate their work and press for change together.
   */
  cso_collaboration?: string;
  /**
   * Diverse teams: People with migratory background work in the teams, have a part in every stage of a project and are consulted all along.
   */
  diverse_teams?: string;
  /**
   * Meaningful participation: People with migratory background have a real say, by means of one-to-one meetings, translators and advisory councils with a vote.
   */
  meaningful_participation?: string;
  /**
   * Give and get: Participation goes both ways: people contribute something and receive something in return.
   */
  give_and_get?: string;
  /**
   * Multilingual and fitted to the context: Materials and services in several languages, fitted to the communities, are standard practice.
   */
  multilingual_and_context_specific?: string;
  /**
   * Social media: Social media make the project known, reach people and let them take part in a dialogue.
   */
  social_media?: string;
  /**
   * Advocacy for systemic change: Projects press for changes of law and policy against structural barriers.
   */
  advocacy_for_systemic_change?: string;
  /**
   * European learning networks: Authorities, NGOs and people with migratory background learn together in networks across Europe.
   */
  european_learning_networks?: string;
  /**
   * Migrant organisations in service delivery: Migrant organisations design and deliver services together with others, with capacity building and a budget of their own.
   */
  migrant_organisations_in_delivery?: string;
  /**
   * Second and third generations in politics: The second and third generation of people with migratory background take part in politics.
   */
  younger_generations_in_politics?: string;
  /**
   * Collaboration with civil society organisations: Public service providers work with organisations of civil society that know the obstacles.
   */
  collaboration_with_csos?: string;
  /**
   * Specialised training: Professionals of different sectors get specialised training on the situation of people with migratory background.
   */
  specialised_training?: string;
  /**
   * Intercultural mediation and sociology: Professionals of intercultural mediation and of sociology are a part of daily work.
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
   * Access policies made with civil society: Governments make and carry out policies on access to basic services together with organisations of civil society.
   */
  access_policies_with_csos?: string;
  /**
   * Language and literacy: Governments take up language and basic literacy in the plans that they have, and deliver with organisations of civil society.
   */
  language_and_literacy?: string;
  /**
   * Flexible funding for direct work: The European Commission gives more money for direct work with people, and leaves room to fit it to needs.
   */
  flexible_direct_funding?: string;
  /**
   * Networking and exchange: The European Commission encourages networking in Europe and promotes events of exchange.
   */
  networking_and_exchange?: string;
  /**
   * Respectful terms: The public and the media avoid degrading words, prefer the expression *people with migratory background* and let people name themselves.
   */
  respectful_terms?: string;
  /**
   * Representation in decisions: Organisations of people with migratory background have their members represented and active where decisions are made.
   */
  representation_in_decisions?: string;
}
/**
 * A part of a recommendation that a practice can carry out by itself. What is left out is not assessed.
 */
export interface NoteByAsapMeasure {
  /**
   * Institutions across levels: Public institutions of different levels and sectors work together.
   */
  institutions_across_levels?: Note;
  /**
   * Civil society included: Organisations of civil society and other stakeholders belong to the system.
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
   * Diverse organisations: Organisations of civil society and NGOs are diverse.
   */
  diverse_organisations?: Note;
  /**
   * Represented where answers are developed: People with migratory background are adequately represented where answers to their needs are developed.
   */
  represented_in_development?: Note;
  /**
   * Vote in the municipality: People with migratory background can vote in the municipality.
   */
  municipal_vote?: Note;
  /**
   * Part in making policy: People with migratory background take an active part in making policy.
   */
  part_in_policy_development?: Note;
  /**
   * Part in carrying policy out: People with migratory background take an active part in carrying policy out.
   */
  part_in_policy_implementation?: Note;
  /**
   * Talk in confidence: People have a safe space where they can talk about issues in confidence.
   */
  confidential_talk?: Note;
  /**
   * Support with linked issues: People can find support there with issues that are linked, such as emergency housing or protection from exploitation.
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
   * Information in native languages: Information is given in the native languages of people.
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
   * Travel refunded: The cost of travel is paid back.
   */
  travel_refunded?: Note;
  /**
   * Interpretation available: Interpretation is available for people whom language would otherwise keep out.
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
   * Systematic polling: Polls or questionnaires are systematic and go on continuously.
   */
  systematic_polling?: Note;
  /**
   * Answers inform decisions: Feedback is considered in decisions all through the project.
   */
  answers_inform_decisions?: Note;
  /**
   * Answers improve the programme: Feedback makes the design of the programme and the delivery of the service better.
   */
  answers_improve_programme?: Note;
  /**
   * Role recognised: The essential role of connectors and resource persons is recognised.
   */
  role_recognised?: Note;
  /**
   * More than volunteers: The role of connectors has a frame that goes beyond volunteering.
   */
  more_than_volunteers?: Note;
  /**
   * Training for trainers: Connectors have a place in the training for trainers.
   */
  training_for_trainers?: Note;
  /**
   * Part of local networks: Connectors have a place in local networks.
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
   * Shared resources: Organisations of civil society share resources.
   */
  shared_resources?: Note;
  /**
   * Joint engagement of users: Organisations of civil society coordinate how they engage users and stakeholders.
   */
  joint_engagement_of_users?: Note;
  /**
   * Visible contributions: Organisations of civil society make known what NGOs and those who work there contribute.
   */
  visible_contributions?: Note;
  /**
   * New services for shared challenges: Organisations of civil society design new services and initiatives for common challenges.
   */
  new_services_for_shared_challenges?: Note;
  /**
   * Joint structural advocacy: Organisations of civil society press for structural change together.
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
   * Standing consultation: There are mechanisms for lasting feedback and consultation.
   */
  standing_consultation?: Note;
  /**
   * One-to-one meetings: Meetings with one person at a time strengthen confidence and engagement.
   */
  one_to_one_meetings?: Note;
  /**
   * Translators: Translators ease communication.
   */
  translators?: Note;
  /**
   * Councils with a vote: Advisory councils of people with migratory background are institutions and have voting rights.
   */
  councils_with_vote?: Note;
  /**
   * Participants contribute: Those who take part bring in insights, experience and skills.
   */
  participants_contribute?: Note;
  /**
   * Participants receive: Those who take part receive support, resources and opportunities in return.
   */
  participants_receive?: Note;
  /**
   * Tailored multilingual materials: Materials and services that are easy to use, in several languages and fitted to communities, are standard practice.
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
   * Against structural racism: The project presses for laws and policies against structural racism in authorities and public services.
   */
  against_structural_racism?: Note;
  /**
   * Against unequal legal status: The project presses for laws and policies against disparities in legal status.
   */
  against_status_disparities?: Note;
  /**
   * Against political barriers: The project presses for laws and policies against barriers that keep people from politics.
   */
  against_political_barriers?: Note;
  /**
   * All parties together: Learning networks in Europe bring authorities, NGOs and people with migratory background to one table.
   */
  all_parties_together?: Note;
  /**
   * Knowledge between local networks: Local networks and organisations share their knowledge with each other.
   */
  knowledge_between_local_networks?: Note;
  /**
   * Joint capacity building: The learning networks support initiatives of capacity building.
   */
  joint_capacity_building?: Note;
  /**
   * Across sectors and countries: Learning crosses sectors and countries.
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
   * Capacity for organisations: Capacity building is provided to migrant organisations.
   */
  capacity_for_organisations?: Note;
  /**
   * Shown as role models: The second and third generation are presented as role models and advocates of social change.
   */
  shown_as_role_models?: Note;
  /**
   * Involved from the outset: Young people with migratory background and their associations take part in participatory processes from the outset.
   */
  involved_from_the_outset?: Note;
  /**
   * Better services together: Public service providers work with organisations of civil society to improve services.
   */
  better_services_together?: Note;
  /**
   * Policy frameworks together: Public service providers work with organisations of civil society to improve policy frameworks.
   */
  policy_frameworks_together?: Note;
  /**
   * Professionals trained: Professionals of different sectors are trained on the needs and difficulties of people with migratory background.
   */
  professionals_trained?: Note;
  /**
   * Intercultural mediators: Professionals of intercultural mediation are a part of daily work.
   */
  intercultural_mediators?: Note;
  /**
   * Sociologists: Professionals of sociology are a part of daily work.
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
   * Presence recognised: It is recognised how many of the people in cities have a migratory background.
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
   * Language measures: Existing strategies and plans take up language barriers.
   */
  language_measures?: Note;
  /**
   * Literacy measures: Existing strategies and plans take up basic literacy.
   */
  literacy_measures?: Note;
  /**
   * Delivery with civil society: Services and support are delivered together with organisations of civil society.
   */
  delivery_with_csos?: Note;
  /**
   * More direct funding: There is more money for direct work with people with migratory background.
   */
  more_direct_funding?: Note;
  /**
   * Flexible funding: Actions that are funded can be fitted to what people need.
   */
  flexible_funding?: Note;
  /**
   * European networking: Networking in Europe is encouraged among organisations that work on migration.
   */
  european_networking?: Note;
  /**
   * Interactive events: Interactive events are promoted at which people talk and exchange good practice.
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
 * One of the 31 recommendations. What is left out is not assessed.
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
   * Political participation: People with migratory background take part in politics: they can vote in the municipality, and have a part in making policy and carrying it out.
   */
  political_participation?: Note;
  /**
   * Safe spaces: People with migratory background have safe spaces where they can talk in confidence and find support.
   */
  safe_spaces?: Note;
  /**
   * Intercultural competence and communication: Professionals know how to work across cultures, and information and services come in the languages and on the networks of the communities.
   */
  intercultural_competence_and_communication?: Note;
  /**
   * Accessible participation: Barriers to taking part are removed with childcare, refunds of travel and interpretation.
   */
  accessible_participation?: Note;
  /**
   * User feedback built in: Users and stakeholders are asked for feedback by a steady method, and decisions, design and delivery follow from it.
   */
  embedded_user_feedback?: Note;
  /**
   * Connectors and resource persons: People who connect their communities with services and authorities are recognised, and their role has a frame.
   */
  connectors?: Note;
  /**
   * Cultural events: Diverse and inclusive cultural events bring people into the life of the community.
   */
  cultural_events?: Note;
  /**
   * Collaboration among civil society organisations: Organisations of civil society share resources, coordinate their work and press for change together.
   */
  cso_collaboration?: Note;
  /**
   * Diverse teams: People with migratory background work in the teams, have a part in every stage of a project and are consulted all along.
   */
  diverse_teams?: Note;
  /**
   * Meaningful participation: People with migratory background have a real say, by means of one-to-one meetings, translators and advisory councils with a vote.
   */
  meaningful_participation?: Note;
  /**
   * Give and get: Participation goes both ways: people contribute something and receive something in return.
   */
  give_and_get?: Note;
  /**
   * Multilingual and fitted to the context: Materials and services in several languages, fitted to the communities, are standard practice.
   */
  multilingual_and_context_specific?: Note;
  /**
   * Social media: Social media make the project known, reach people and let them take part in a dialogue.
   */
  social_media?: Note;
  /**
   * Advocacy for systemic change: Projects press for changes of law and policy against structural barriers.
   */
  advocacy_for_systemic_change?: Note;
  /**
   * European learning networks: Authorities, NGOs and people with migratory background learn together in networks across Europe.
   */
  european_learning_networks?: Note;
  /**
   * Migrant organisations in service delivery: Migrant organisations design and deliver services together with others, with capacity building and a budget of their own.
   */
  migrant_organisations_in_delivery?: Note;
  /**
   * Second and third generations in politics: The second and third generation of people with migratory background take part in politics.
   */
  younger_generations_in_politics?: Note;
  /**
   * Collaboration with civil society organisations: Public service providers work with organisations of civil society that know the obstacles.
   */
  collaboration_with_csos?: Note;
  /**
   * Specialised training: Professionals of different sectors get specialised training on the situation of people with migratory background.
   */
  specialised_training?: Note;
  /**
   * Intercultural mediation and sociology: Professionals of intercultural mediation and of sociology are a part of daily work.
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
   * Access policies made with civil society: Governments make and carry out policies on access to basic services together with organisations of civil society.
   */
  access_policies_with_csos?: Note;
  /**
   * Language and literacy: Governments take up language and basic literacy in the plans that they have, and deliver with organisations of civil society.
   */
  language_and_literacy?: Note;
  /**
   * Flexible funding for direct work: The European Commission gives more money for direct work with people, and leaves room to fit it to needs.
   */
  flexible_direct_funding?: Note;
  /**
   * Networking and exchange: The European Commission encourages networking in Europe and promotes events of exchange.
   */
  networking_and_exchange?: Note;
  /**
   * Respectful terms: The public and the media avoid degrading words, prefer the expression *people with migratory background* and let people name themselves.
   */
  respectful_terms?: Note;
  /**
   * Representation in decisions: Organisations of people with migratory background have their members represented and active where decisions are made.
   */
  representation_in_decisions?: Note;
}
/**
 * A practice, and what one assessor recorded of it in the terms of each framework.
 *
 * A fact that is left out is *not assessed*. Several assessors or moments are several documents with the same identifier.
 */
export interface Practice {
  /**
   * The schema that an editor checks the document with. It is kept and not read.
   */
  $schema?: string;
  /**
   * The identity of the practice.
   */
  practice: Identity;
  /**
   * What was recorded in the terms of the FOCUS Approach.
   */
  focus?: FocusAssessment;
  /**
   * What was recorded in the terms of the MHPSS framework.
   */
  mhpss?: MhpssAssessment;
  /**
   * What was recorded in the terms of the IOM integrated approach.
   */
  iom?: IomAssessment;
  /**
   * What was recorded in the terms of SPRING.
   */
  spring?: SpringAssessment;
  /**
   * What was recorded in the terms of ASAP.
   */
  asap?: AsapAssessment;
}
/**
 * The part of the identity that goes with every result.
 */
export interface Subject {
  /**
   * The name.
   */
  name: string;
  /**
   * Numbers and codes by which others know it.
   */
  identifiers?: Identifier[];
  /**
   * The countries in which it takes place.
   */
  countries?: string[];
}
/**
 * One rule set's evaluation of one assessment.
 */
export interface FocusRuleEvaluation {
  /**
   * The framework that asks.
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
   * The version of its table.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * Who made the assessment and when, as far as it is recorded.
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
   * The rule on which everything else rests, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * What only this rule set reports.
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
 * Points by mark, with what follows from their numbers.
 */
export interface Summary {
  /**
   * Points by mark.
   */
  tally: Tally;
  /**
   * How much of what applies is assessed.
   */
  coverage: Coverage;
  /**
   * What is reached of what applies and is assessed. Absent if nothing is assessed.
   */
  share?: Share;
  /**
   * The share if everything open were not met. Absent if no point applies.
   */
  at_least?: Share;
  /**
   * The share if everything open were met. Absent if no point applies.
   */
  at_most?: Share;
}
/**
 * Points by mark, counted exactly.
 *
 * A tally comes from counting marks one by one, or from `checked_add`. It therefore never has more points than a `u64` can count twice, and nothing that follows from it wraps.
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
 * An exact fraction from 0 to 1 in half points, as it was counted and not reduced.
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
   * Whether a point applies, and all points that apply are met.
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
   * How firmly the source asks for it.
   */
  strength: CoreStrength;
  /**
   * Whether the source states it or this crate derives it.
   */
  basis: CoreBasis;
  /**
   * Its mark.
   */
  mark: CoreMark;
  /**
   * The guard of the rule, if it is unknown whether it holds.
   *
   * @minItems 1
   * @maxItems 3
   */
  open_guard?: [string] | [string, string] | [string, string, string];
  /**
   * The reason why the assessor holds the rule to be out of scope.
   */
  out_of_scope?: string;
  /**
   * The mark that the record gives a rule that is out of scope.
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
   * The framework whose assessment answered, if it is not the one that asks.
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
   * The reason of the assessor why it does not apply.
   */
  not_applicable?: string;
}
/**
 * The rule on which everything else rests.
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
 * The matrices of an assessment, and what is missing in it.
 *
 * It is read from the facts alone: a rule that is out of scope changes nothing here.
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
   * Items: A cell as it is written.
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
   * How the say of the communities differs, for each stage at which it is recorded for both.
   */
  involvement_gaps?: FocusInvolvementGap[];
  /**
   * The number of listed partners that serve each community in each life domain. A cell is left out if a partner may do so and none surely does.
   *
   * Items: A cell as it is written.
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
   * Sectors from which there surely is no partner.
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
 * How the say of the two communities differs at one stage.
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
 * Something odd in a record that is no contradiction: the assessor may want to look at it again.
 */
export interface Warning {
  /**
   * The warning: its definition is the message.
   */
  term: string;
  /**
   * JSON Pointer to the fact, from the assessment on.
   */
  path: string;
}
/**
 * One rule set's evaluation of one assessment.
 */
export interface MhpssRuleEvaluation {
  /**
   * The framework that asks.
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
   * The version of its table.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * Who made the assessment and when, as far as it is recorded.
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
   * The rule on which everything else rests, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * What only this rule set reports.
   */
  report?: MhpssActorReport;
}
/**
 * What is reported beside the marks of an actor.
 */
export interface MhpssActorReport {
  /**
   * Whether the actor does something about a layer.
   *
   * Items: A cell as it is written.
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
   * Who gives the support of a layer. A layer of which nothing is recorded is left out.
   */
  providers?: MhpssLayerProviders[];
  /**
   * Facts that the assessor may want to look at again.
   */
  warnings?: Warning[];
}
/**
 * Who gives the support of one layer.
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
 * One rule set's evaluation of one assessment.
 */
export interface IomRuleEvaluation {
  /**
   * The framework that asks.
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
   * The version of its table.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * Who made the assessment and when, as far as it is recorded.
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
   * The rule on which everything else rests, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * What only this rule set reports.
   */
  report?: IomReport;
}
/**
 * What is reported beside the marks: how many initiatives work where, and what is empty.
 *
 * An initiative that works in several cells counts once in each, and once for each level and dimension: counts do not add up. They depend on how a programme is divided into initiatives; marks do not.
 */
export interface IomReport {
  /**
   * The number of listed initiatives.
   */
  initiatives: number;
  /**
   * The number of listed initiatives that work in each cell. A cell is left out if none surely does and one may.
   *
   * Items: A cell as it is written.
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
   * What is allowed and may be a slip.
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
   * The cells of which it is unknown whether an initiative works in them.
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
   * How it does so, in words.
   */
  text: string;
}
/**
 * One rule set's evaluation of one assessment.
 */
export interface SpringQuestionEvaluation {
  /**
   * The framework that asks.
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
   * The version of its table.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * Who made the assessment and when, as far as it is recorded.
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
   * The rule on which everything else rests, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * What only this rule set reports.
   */
  report?: null;
}
/**
 * One rule set's evaluation of one assessment.
 */
export interface AsapJourneyRuleEvaluation {
  /**
   * The framework that asks.
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
   * The version of its table.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * Who made the assessment and when, as far as it is recorded.
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
   * The rule on which everything else rests, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * What only this rule set reports.
   */
  report?: AsapJourneyReport;
}
/**
 * Who took part in which phase, which phases went without those concerned, and what looks like a slip.
 *
 * It is read from the facts alone: a rule that is out of scope changes nothing here.
 */
export interface AsapJourneyReport {
  /**
   * Whether somebody took part in a phase. A cell is empty if it is not known.
   *
   * Items: A cell as it is written.
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
   * The phases that took place surely without end users and without those who speak for them.
   */
  without_those_concerned?: string[];
  /**
   * What is allowed and may be a slip. It changes no mark.
   */
  warnings?: Warning[];
}
/**
 * One rule set's evaluation of one assessment.
 */
export interface AsapRecommendationEvaluation {
  /**
   * The framework that asks.
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
   * The version of its table.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * Who made the assessment and when, as far as it is recorded.
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
   * The rule on which everything else rests, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * What only this rule set reports.
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
 * A practice or network: who it is.
 */
export interface ExplainedSubject {
  /**
   * The name.
   */
  name: string;
  /**
   * What it is, in words.
   */
  description?: string;
  /**
   * Numbers and codes by which others know it.
   */
  identifiers: Identifier[];
  /**
   * The countries in which it takes place, by code of ISO 3166-1.
   */
  countries: string[];
  /**
   * The towns or regions in which it takes place.
   */
  places: string[];
  /**
   * The languages in which it works.
   */
  languages: string[];
  /**
   * When it takes or took place.
   */
  period?: Period;
  /**
   * The organisations that run, fund or support it; of a network, its actors.
   */
  organisations: ExplainedOrganisation[];
  /**
   * The people for whom it is meant.
   */
  target_groups: Labelled[];
  /**
   * People for whom it is meant and for whom there is no term, in words.
   */
  other_target_groups: string[];
  /**
   * The fields of life in which it works.
   */
  integration_areas: Labelled[];
  /**
   * Addresses that say more about it.
   */
  links: Remark[];
  /**
   * When the practice last confirmed the record.
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
   * The texts that are in English because the language has none.
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
   * The text.
   */
  text: string;
  /**
   * The terms that it is about.
   */
  about: Labelled[];
  /**
   * Where the source of the record says so, in words.
   */
  locator?: string;
  /**
   * The address on the web.
   */
  address?: string;
  /**
   * The languages in which it can be had.
   */
  languages: string[];
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
   * The version of its table.
   */
  version: number;
  /**
   * The publication that asks.
   */
  framework: ExplainedFramework;
  /**
   * Who made the assessment and when.
   */
  assessed?: ExplainedAttribution;
  /**
   * The other publications whose assessments answered points.
   */
  taken_from: ExplainedFramework[];
  /**
   * What is reached of the points of all must and should rules.
   */
  total: Reached;
  /**
   * The points of the observations by mark. They count in no share.
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
   * The rule on which everything else rests, if there is one.
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
   * What only this rule set reports: tables and lists.
   */
  report: Detail[];
  /**
   * What may be a slip in the record.
   */
  warnings: ExplainedWarning[];
  /**
   * What is recorded beside the answers and read by no rule.
   */
  recorded: Detail[];
}
/**
 * The publication that asks.
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
   * The web address of the original or its project, if the text states it.
   */
  address?: string;
  /**
   * The rights, if the text states them.
   */
  rights?: string;
}
/**
 * Who made an assessment and when, as far as it is known.
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
   * When the assessment was made.
   */
  on?: string;
}
/**
 * What is reached of some points: never a share without its coverage and bounds.
 */
export interface Reached {
  /**
   * The points by mark.
   */
  tally: Tally;
  /**
   * How much of what applies is assessed.
   */
  coverage: Coverage;
  /**
   * What is reached of what applies and is assessed. Absent if nothing is assessed.
   */
  share?: ShownShare;
  /**
   * The share if everything open were not met. Absent if no point applies.
   */
  at_least?: ShownShare;
  /**
   * The share if everything open were met. Absent if no point applies.
   */
  at_most?: ShownShare;
  /**
   * Whether a point applies, and all points that apply are met.
   */
  exemplary: boolean;
}
/**
 * A share as it is shown.
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
   * What is reached of the points of its must and should rules.
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
   * Whether the source states it or this crate derives it.
   */
  basis: WordedCoreBasis;
  /**
   * How firmly the source asks for it.
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
   * The reason why the assessor holds the rule to be out of scope.
   */
  out_of_scope?: string;
  /**
   * The mark that the record gives a rule that is out of scope.
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
   * What was found, in words.
   */
  finding?: string;
  /**
   * Tools of the practice that can inspire others.
   */
  tools: Remark[];
  /**
   * Why it matters, as far as the source says so.
   */
  why: ExplainedReason[];
  /**
   * How it can be met, as far as the source says so.
   */
  how: ExplainedReason[];
}
/**
 * A word of this crate with its label, for programs and for people.
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
 * A word of this crate with its label, for programs and for people.
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
 * A word of this crate with its label, for programs and for people.
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
   * The labels of the terms, with ` / ` between them.
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
   * The publication whose assessment answered, if it is not the one that asks.
   */
  taken_from?: Labelled;
  /**
   * The question that keeps it open.
   */
  open_question?: ExplainedName;
  /**
   * The reason of the assessor why it does not apply.
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
   * What the source gives, in this crate's words, if it has no term for it.
   */
  sentence?: string;
  /**
   * The terms that the source gives.
   */
  terms: Labelled[];
  /**
   * The terms that name the points that are meant; all points if empty.
   */
  of_points: Labelled[];
  /**
   * Where the source says so.
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
 * A must or should rule that is not met or partly met: why it matters, and what would change it.
 */
export interface Gap {
  /**
   * The rule.
   */
  rule: Labelled;
  /**
   * How firmly the source asks for it.
   */
  strength: WordedCoreStrength;
  /**
   * Its mark.
   */
  mark: WordedCoreMark;
  /**
   * The condition that has to be answered first: if it does not hold, the rule does not apply.
   */
  first_answer?: ExplainedName;
  /**
   * The points that must all be met for the rule to be met.
   */
  left: ExplainedPoint[];
  /**
   * Why what is left matters, as far as the source says so.
   */
  why: ExplainedReason[];
  /**
   * How what is left can be met, as far as the source says so.
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
   * How firmly the source asks for it.
   */
  strength: WordedCoreStrength;
  /**
   * The condition that has to be answered first.
   */
  first_answer?: ExplainedName;
  /**
   * The points that are not assessed.
   */
  points: ExplainedPoint[];
}
/**
 * A list, some texts or a table, each of which can be empty.
 */
export interface Detail {
  /**
   * What it is.
   */
  name: Labelled;
  /**
   * What it is about, if it is not about the whole practice.
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
   * What it is about.
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
   * What is shown.
   */
  shown: string;
  /**
   * The id of the term that is shown: `core/mark/not_assessed` if nothing is known.
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
 * A warning: something odd in the record that is no contradiction.
 */
export interface ExplainedWarning {
  /**
   * The warning.
   */
  warning: Labelled;
  /**
   * JSON Pointer to the fact, from the assessment on.
   */
  path: string;
}
/**
 * What is recorded in the terms of a framework outside its rule sets.
 */
export interface ExplainedProfile {
  /**
   * The publication.
   */
  framework: ExplainedFramework;
  /**
   * Who recorded it and when.
   */
  assessed?: ExplainedAttribution;
  /**
   * What is recorded.
   */
  recorded: Detail[];
}
/**
 * Everything that a page shows of a practice or network. See the [module](self).
 */
export interface Explanation {
  /**
   * The version of the crate that explains.
   */
  crate_version: string;
  /**
   * The language of labels and definitions. Absent in English.
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
   * What is recorded in the terms of a framework outside its rule sets.
   */
  profiles: ExplainedProfile[];
  /**
   * The words that occur everywhere: marks, strengths, bases.
   */
  words: Labelled[];
}
/**
 * Two evaluations by one rule set. Rules and points without a difference are left out.
 */
export interface Comparison {
  /**
   * The framework that asks.
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
   * The version of its table.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * What is compared, if it is known.
   */
  kind?: CoreComparisonKind;
  /**
   * Who made the first assessment and when, as far as it is recorded.
   */
  first_assessed?: Attribution;
  /**
   * Who made the second assessment and when, as far as it is recorded.
   */
  second_assessed?: Attribution;
  /**
   * Over time: the number of must and should points by change.
   */
  changes?: Changes;
  /**
   * Unless over time: the number of must and should points by difference.
   */
  differences?: Differences;
  /**
   * Between assessors: how many must and should points got the same mark from both.
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
}
/**
 * Points by change.
 */
export interface Changes {
  /**
   * Points that are higher than before.
   */
  improved: number;
  /**
   * Points that are lower than before.
   */
  worsened: number;
  /**
   * Points that were not assessed and now are.
   */
  newly_assessed: number;
  /**
   * Points that were assessed and now are not.
   */
  no_longer_assessed: number;
  /**
   * Points that did not apply and now do.
   */
  newly_applicable: number;
  /**
   * Points that applied and now do not.
   */
  no_longer_applicable: number;
  /**
   * Points with the mark that they had.
   */
  unchanged: number;
}
/**
 * Points by difference.
 */
export interface Differences {
  /**
   * Points of which the second has the higher mark.
   */
  higher: number;
  /**
   * Points of which the second has the lower mark.
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
   * Points that apply only to the first.
   */
  only_first_applicable: number;
  /**
   * Points that apply only to the second.
   */
  only_second_applicable: number;
  /**
   * Points with the same mark.
   */
  same: number;
}
/**
 * How many points got the same mark from both, of those that both assessed.
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
 * The points of both, and the direction of what follows from their numbers.
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
 * The direction of share and bounds. A direction is absent if one of the two has no such share.
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
   * How firmly the source asks for it.
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
   * Unless over time: the difference between its marks.
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
   * Unless over time: the difference between its marks.
   */
  difference?: CoreDifference;
}
/**
 * Two practice documents, compared by every rule set with which both were assessed.
 */
export interface PracticeComparison {
  /**
   * What is compared.
   */
  kind: CoreComparisonKind;
  /**
   * The practice of the first document; over time, the earlier one.
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
  only_first: string[];
  /**
   * The rule sets with which only the second was assessed.
   */
  only_second: string[];
}
/**
 * All evaluations by one rule set, summed up.
 */
export interface PortfolioRuleSet {
  /**
   * The framework that asks.
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
   * The version of its table.
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
 * What evaluations reached of the points of must and should rules.
 */
export interface Distribution {
  /**
   * The number of evaluations in which a point applies and all points that apply are met.
   */
  exemplary: number;
  /**
   * The number of evaluations that have no share, because nothing that applies is assessed.
   */
  without_share: number;
  /**
   * The evaluations by what they reached: without a share first, then by share, the lowest first.
   */
  reached: Frequency[];
  /**
   * Places among the shares, by nearest rank. Absent if there is no share.
   */
  quartiles?: Quartiles;
}
/**
 * The number of evaluations that reached the same. Their share is `half_points` divided by twice `assessed`; they have none if nothing is assessed.
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
 * Places in a distribution, by nearest rank.
 */
export interface Quartiles {
  /**
   * The lowest share.
   */
  minimum: Share;
  /**
   * At least a quarter of the shares are no higher.
   */
  lower: Share;
  /**
   * At least half of the shares are no higher.
   */
  median: Share;
  /**
   * At least three quarters of the shares are no higher.
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
 * Many documents, summed up by rule set. It can be read back and summed up further.
 */
export interface Portfolio {
  /**
   * The schema that an editor checks the document with. It is not read.
   */
  $schema?: string;
  /**
   * The version of the crate that summed up.
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
   * Whether there are others than are listed.
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
   * What is recorded of it.
   */
  mhpss: MhpssAssessment;
}
/**
 * A demand or an observation on several actors together. What is left out is not assessed.
 */
export interface NonBlankTextByMhpssNetworkRule {
  /**
   * Every layer is covered: The network has an actor for each of the four layers that provides it.
   */
  layers_covered?: string;
  /**
   * Neighbouring layers coordinate: The network has, for any two neighbouring layers, an actor that provides one of them and coordinates with the other.
   */
  adjacent_coordination?: string;
  /**
   * Complementary purposes: The network's support serves promotion, prevention and treatment, and includes psychosocial support.
   */
  complementary_purposes?: string;
}
/**
 * A demand or an observation on several actors together. What is left out is not assessed.
 */
export interface NoteByMhpssNetworkRule {
  /**
   * Every layer is covered: The network has an actor for each of the four layers that provides it.
   */
  layers_covered?: Note;
  /**
   * Neighbouring layers coordinate: The network has, for any two neighbouring layers, an actor that provides one of them and coordinates with the other.
   */
  adjacent_coordination?: Note;
  /**
   * Complementary purposes: The network's support serves promotion, prevention and treatment, and includes psychosocial support.
   */
  complementary_purposes?: Note;
}
/**
 * Several actors of one place, which together should leave no layer without support.
 */
export interface MhpssNetwork {
  /**
   * The schema that an editor checks the document with. It is kept and not read.
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
   * When it works or worked, as far as it is known.
   */
  period?: Period;
  /**
   * Numbers and codes by which others know it.
   */
  identifiers?: Identifier[];
  /**
   * The edition of the brief.
   */
  edition?: MhpssEdition;
  /**
   * Who assessed and when, as far as it is known.
   */
  assessed?: Attribution;
  /**
   * The actors: at least one is listed.
   */
  actors: MhpssActorList;
  /**
   * The reason why a rule is out of scope.
   */
  out_of_scope?: NonBlankTextByMhpssNetworkRule;
  /**
   * A note on a rule.
   */
  notes?: NoteByMhpssNetworkRule;
}
/**
 * What is reported beside the marks of a network.
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
   * Facts that the assessor may want to look at again. Their paths start from the network.
   */
  warnings?: Warning[];
}
/**
 * What the listed actors do about one layer.
 */
export interface MhpssLayerActors {
  /**
   * The layer.
   */
  layer: string;
  /**
   * Whether some actor provides it, or `None` if it is not known.
   */
  provided?: boolean;
  /**
   * The actors that provide it.
   */
  provide: string[];
  /**
   * The actors that have not said whether they do.
   */
  may_provide: string[];
  /**
   * The actors that refer people for it.
   */
  refer: string[];
  /**
   * The actors that have not said whether they do.
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
   * *Not met* if surely nobody coordinates them, else *not assessed*.
   */
  mark: CoreMark;
  /**
   * The actors that provide, or may provide, one of the two and may coordinate it with the other.
   */
  may_coordinate: string[];
}
/**
 * One rule set's evaluation of one assessment.
 */
export interface MhpssNetworkRuleEvaluation {
  /**
   * The framework that asks.
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
   * The version of its table.
   */
  rule_set_version: number;
  /**
   * The version of this crate.
   */
  crate_version: string;
  /**
   * Who made the assessment and when, as far as it is recorded.
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
   * The rule on which everything else rests, if the rule set has one.
   */
  precondition?: Precondition;
  /**
   * What only this rule set reports.
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
   * The web address of the original or its project, if the text states it.
   */
  address?: string;
  /**
   * The rights, if the text states them.
   */
  rights?: string;
  /**
   * What the text does not state and was looked up elsewhere, one sentence each.
   */
  looked_up?: string[];
  /**
   * Says what the framework is about.
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
   * The reasons and examples that its text connects with its rules and terms.
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
   * The heading as printed, or what the section holds if none is printed.
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
   * Says what its terms have in common.
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
   * Framework, vocabulary and code: the name in results.
   */
  id: string;
  /**
   * Short name, unique in the vocabulary: the name in records.
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
   * Whether the source states it or this crate derives it.
   */
  basis: CoreBasis;
  /**
   * Ids of the terms that it belongs to, as an item belongs to its question.
   */
  broader?: string[];
}
/**
 * A connection that a source makes: why a rule or term matters, or how it can be met.
 */
export interface CatalogueReason {
  /**
   * Id of the rule or term that the source speaks of.
   */
  of: string;
  /**
   * Ids of terms that name the points of the rule that are meant; all points if empty.
   */
  points?: string[];
  /**
   * Whether it says why or how.
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
   * Where the source makes the connection.
   */
  locator: string;
}
/**
 * The rules that are asked together.
 */
export interface CatalogueRuleSet {
  /**
   * Id of the vocabulary of its rules.
   */
  rule_set: string;
  /**
   * Raised if a rule, a point or a reading changes.
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
 * A rule: the conjunction of its points.
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
   * How firmly the source asks for it.
   */
  strength: CoreStrength;
  /**
   * Whether the source states it or this crate derives it.
   */
  basis: CoreBasis;
  /**
   * Whether a condition stands before the whole rule.
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
   * Whether a source states it or this crate derives it.
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
   * Whether a source states it or this crate derives it.
   */
  basis: CoreBasis;
}
/**
 * One word with several meanings, which must not be equated.
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
   * What goes wrong if the meanings are equated.
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
   * Whether ordinary language has this meaning.
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
   * The schema that an editor checks the document with.
   */
  $schema?: string;
  /**
   * The version of the crate that wrote it.
   */
  crate_version: string;
  /**
   * The published frameworks, and last this crate's own vocabularies.
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
   * The words that only look alike.
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
   * Why it matters, where the source gives no term for it.
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
 * Each text is kept with the English that it was made from. If the English has changed since, the text is *stale*, and is not shown.
 */
export interface Translation {
  /**
   * The schema that an editor checks the document with.
   */
  $schema?: string;
  /**
   * The language.
   */
  language: string;
  /**
   * The edition of the texts, in the words of those who made them.
   */
  edition?: string;
  /**
   * Who made the texts, or where they are printed.
   */
  source?: string;
  /**
   * The texts, by the id of the term, vocabulary or framework.
   */
  texts?: Texts;
}
/**
 * One thing that is wrong with a document.
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
   * The kind of fault.
   */
  kind: CoreFault;
  /**
   * The message for people.
   */
  message: string;
  /**
   * What was found, cut after 60 characters.
   */
  found?: string;
  /**
   * What was expected: the valid keys or terms, else what is valid in words.
   */
  expected?: string[];
  /**
   * The valid key, term or value that is probably meant.
   */
  nearest?: string;
  /**
   * The contradiction, if the fault is one.
   */
  contradiction?: string;
}
/**
 * What is wrong with a document that was refused.
 */
export interface ReadError {
  /**
   * The message for people: the first fault, and how many more there are.
   */
  message: string;
  /**
   * The faults, in the order of the text.
   */
  diagnostics: Diagnostic[];
  /**
   * How many more faults there are than are listed.
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
  | "translation";
