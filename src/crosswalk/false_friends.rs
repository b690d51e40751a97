//! The table of words that look alike and must not be confused.

use serde::{Serialize, Serializer};

use super::outward::{BASIC_SERVICES, ExternalConcept, FOCUSED_SUPPORTS, IASC_2007, RED_CROSS_MOVEMENT};
use crate::term::{AnyTerm, Framework, Term, Vocabulary};
use crate::{asap, core_terms, focus, iom, mhpss, spring};

/// A word with several meanings that must not be confused when results are compared, counted or translated.
///
/// ```
/// use dynamic_integration::crosswalk::{self, WordUse};
/// use dynamic_integration::focus;
///
/// let link = crosswalk::false_friends_of(focus::Connection::Link).next().unwrap();
/// assert_eq!(link.word, "link");
/// assert!(link.senses.iter().any(|sense| sense.uses.contains(&WordUse::Ordinary)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct FalseFriend {
    /// The word.
    #[serde(rename = "false_friend")]
    pub word: &'static str,
    /// Its meanings.
    pub senses: &'static [Sense],
    /// The mistake that follows if the meanings are confused.
    pub why: &'static str,
}

impl FalseFriend {
    pub(super) fn concerns(&self, asked: WordUse) -> bool {
        self.senses.iter().flat_map(|sense| sense.uses).any(|used| used.is_in(asked))
    }

    pub(super) fn is_called(&self, word: &str) -> bool {
        let forms = self.senses.iter().flat_map(|sense| sense.forms);
        std::iter::once(&self.word).chain(forms).any(|form| form.eq_ignore_ascii_case(word))
    }
}

/// One meaning of a word.
///
/// ```
/// use dynamic_integration::crosswalk::{self, WordUse};
/// use dynamic_integration::iom::Dimension;
/// use dynamic_integration::mhpss::Layer;
///
/// let word = crosswalk::false_friends_called("psychosocial").next().unwrap();
/// let sense_of = |used: WordUse| word.senses.iter().position(|sense| sense.uses.contains(&used));
/// assert_eq!(sense_of(Dimension::Psychosocial.into()), Some(0));
/// assert_eq!(sense_of(Layer::Basic.into()), Some(1));
/// assert_eq!(sense_of(Layer::Focused.into()), Some(1)); // the same meaning
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Sense {
    /// The forms in which the word is written with this meaning.
    pub forms: &'static [&'static str],
    /// The meaning.
    pub meaning: &'static str,
    /// The places that use the word with this meaning. They are not false friends of each other.
    pub uses: &'static [WordUse],
}

/// The thing that a word names.
///
/// ```
/// use dynamic_integration::crosswalk::{IASC_LEVELS, WordUse, false_friends_of};
/// use dynamic_integration::focus;
/// use dynamic_integration::term::Term;
///
/// assert_eq!(WordUse::from(focus::Connection::Link), WordUse::Term(focus::Connection::Link.erase()));
/// assert_eq!(WordUse::from(focus::Sector::VOCABULARY), WordUse::Vocabulary(focus::Sector::VOCABULARY));
///
/// let words: Vec<_> = false_friends_of(IASC_LEVELS[2]).map(|friend| friend.word).collect();
/// assert!(words.contains(&"focused"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", content = "name", rename_all = "snake_case")]
#[non_exhaustive]
pub enum WordUse {
    /// A term.
    Term(AnyTerm),
    /// A vocabulary with all its terms.
    Vocabulary(#[serde(serialize_with = "vocabulary_as_id")] &'static Vocabulary),
    /// A framework, or this crate's own vocabularies.
    Framework(&'static Framework),
    /// A concept of a publication that this crate does not model.
    External(ExternalConcept),
    /// Ordinary language.
    Ordinary,
}

impl WordUse {
    /// Returns `true` if it is the one asked for, a part of it, or its vocabulary.
    fn is_in(self, asked: Self) -> bool {
        match (self, asked) {
            (Self::Term(own), Self::Vocabulary(asked)) => own.vocabulary() == asked,
            (Self::Term(own), Self::Framework(asked)) => own.framework() == asked,
            (Self::Vocabulary(own), Self::Term(asked)) => own == asked.vocabulary(),
            (Self::Vocabulary(own), Self::Framework(asked)) => own.framework == asked,
            (own, asked) => own == asked,
        }
    }
}

impl<T: Term> From<T> for WordUse {
    fn from(term: T) -> Self {
        Self::Term(term.erase())
    }
}

impl From<AnyTerm> for WordUse {
    fn from(term: AnyTerm) -> Self {
        Self::Term(term)
    }
}

impl From<&'static Vocabulary> for WordUse {
    fn from(vocabulary: &'static Vocabulary) -> Self {
        Self::Vocabulary(vocabulary)
    }
}

impl From<&'static Framework> for WordUse {
    fn from(framework: &'static Framework) -> Self {
        Self::Framework(framework)
    }
}

impl From<ExternalConcept> for WordUse {
    fn from(concept: ExternalConcept) -> Self {
        Self::External(concept)
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde calls")]
fn vocabulary_as_id<S: Serializer>(vocabulary: &&'static Vocabulary, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(vocabulary.id)
}

/// The terms are Rust paths, so a misspelt one does not compile.
macro_rules! uses {
    (@ vocabulary $T:path) => { WordUse::Vocabulary(<$T as Term>::VOCABULARY) };
    (@ external $publication:ident $name:literal) => {
        WordUse::External(ExternalConcept::new(&$publication, $name))
    };
    (@ level $level:ident) => { WordUse::External($level) };
    (@ ordinary) => { WordUse::Ordinary };
    (@ framework $framework:path) => { WordUse::Framework(&$framework) };
    (@ $term:path) => { WordUse::Term($term.erase()) };
    ($(($($used:tt)+)),+ $(,)?) => { &[$(uses!(@ $($used)+)),+] };
}

/// Every false friend.
pub static FALSE_FRIENDS: [FalseFriend; 12] = [
    FalseFriend {
        word: "psychosocial",
        senses: &[
            Sense {
                forms: &["psychosocial"],
                meaning: "Finding a place again in the networks, civic life and culture of the country of origin.",
                uses: uses![
                    (iom::Dimension::Psychosocial),
                    (iom::Cell::IndividualPsychosocial),
                    (iom::Cell::CommunityPsychosocial),
                    (iom::Cell::StructuralPsychosocial),
                    (iom::Rule::PsychosocialStrands),
                    (vocabulary iom::PsychosocialStrand),
                    (vocabulary iom::PsychosocialElement),
                ],
            },
            Sense {
                forms: &["psychosocial", "psychosocial support"],
                meaning: "Connecting a person's inner life with the surroundings, and supporting wellbeing in both.",
                uses: uses![
                    (mhpss::Concept::Psychosocial),
                    (mhpss::Concept::PsychosocialSupport),
                    (mhpss::Layer::Basic),
                    (mhpss::Layer::Focused),
                    (mhpss::ReferralTarget::Psychosocial),
                    (mhpss::Aspect::PsychosocialSupport),
                    (vocabulary mhpss::PsychosocialSide),
                    (focus::Lens::BroadPsychosocial),
                ],
            },
        ],
        why: "A reintegration programme that is strong in the first meaning may offer nothing of the second.",
    },
    FalseFriend {
        word: "trauma-informed",
        senses: &[
            Sense {
                forms: &["trauma-informed"],
                meaning: "Looking at mental health only through trauma, which the FOCUS Approach leaves behind.",
                uses: uses![(focus::Rule::BeyondTrauma)],
            },
            Sense {
                forms: &["trauma-informed", "trauma-informed care"],
                meaning: "Taking account of trauma without making it the focus, instead of trauma-focused care.",
                uses: uses![
                    (mhpss::LayerFlag::TraumaInformed),
                    (mhpss::Concept::TraumaInformedCare),
                    (mhpss::Rule::CultureAndTraumaInformed),
                    (focus::Lens::TraumaInformed),
                ],
            },
        ],
        why: "The word names the problem in one text and the solution in the other. The term \
              focus/lens/trauma_informed has the second meaning, and focus/lens/trauma_focused is the view that both texts leave behind.",
    },
    FalseFriend {
        word: "focused",
        senses: &[
            Sense {
                forms: &["focused", "focused psychosocial support"],
                meaning: "The second of four layers, counted from the base.",
                uses: uses![
                    (mhpss::Layer::Focused),
                    (external RED_CROSS_MOVEMENT "focused psychosocial support (layer 2)"),
                ],
            },
            Sense {
                forms: &["focused", "focused, non-specialised supports"],
                meaning: "The third of four levels, counted from the base.",
                uses: uses![(level FOCUSED_SUPPORTS)],
            },
        ],
        why: "The two are close, but their numbers differ by one, so a conversion by number is wrong.",
    },
    FalseFriend {
        word: "community",
        senses: &[
            Sense {
                forms: &["receiving community"],
                meaning: "The people who live in the place where others arrive.",
                uses: uses![(focus::Community::Receiving)],
            },
            Sense {
                forms: &["community level"],
                meaning: "The place in the country of origin to which people return.",
                uses: uses![(iom::Level::Community)],
            },
        ],
        why: "The two are at opposite ends of the journey, often in different countries.",
    },
    FalseFriend {
        word: "sector",
        senses: &[
            Sense {
                forms: &["sector", "sectors"],
                meaning: "The kind of owner of an organisation: private enterprise, government or the non-profit sector.",
                uses: uses![(vocabulary focus::Sector), (focus::Rule::ThreeSectors)],
            },
            Sense {
                forms: &["sector", "service sector"],
                meaning: "An area of services to which access is improved: employment, housing, education, health.",
                uses: uses![(vocabulary asap::ServiceSector), (asap::PhaseOutput::SectorNamed)],
            },
            Sense {
                forms: &["sector", "host sector"],
                meaning: "An area of services that basic support is a part of: health, protection, education.",
                uses: uses![(vocabulary mhpss::HostSector), (mhpss::Rule::BaseInEverydaySectors)],
            },
        ],
        why: "A municipal school is government in the first meaning and education in the other two. A sector of ASAP is \
              a life domain in FOCUS.",
    },
    FalseFriend {
        word: "assess",
        senses: &[
            Sense {
                forms: &["assess"],
                meaning: "Finding out whether a person needs a layer of support.",
                uses: uses![(mhpss::Function::Assess)],
            },
            Sense {
                forms: &["assessment", "assessment of needs and situation"],
                meaning: "The first stage of a programme, in which both communities should have a part.",
                uses: uses![(focus::Stage::Assessment)],
            },
            Sense {
                forms: &["needs assessment", "participatory needs assessment"],
                meaning: "A study of the needs of a target group.",
                uses: uses![
                    (asap::JourneyRule::ParticipatoryNeedsAssessment),
                    (asap::BuildUpStep::ParticipatoryNeedsAssessment),
                    (asap::PillarActivity::NeedsAssessment),
                    (asap::ResourceKind::NeedsAssessment),
                    (asap::Flag::NeedsAssessed),
                    (asap::Flag::NeedsAssessedWithPeople),
                    (spring::Item::NeedsAssessment),
                    (iom::Flag::NeedsAssessed),
                ],
            },
            Sense {
                forms: &["assessment", "assessed"],
                meaning: "The record of one practice in the terms of a framework.",
                uses: uses![(framework core_terms::FRAMEWORK)],
            },
        ],
        why: "People, programmes, target groups and practices are assessed by different people for different \
              reasons. An assessment of one says nothing about another.",
    },
    FalseFriend {
        word: "safe space",
        senses: &[
            Sense {
                forms: &["safe space", "safe and supportive space"],
                meaning: "A place where people of both communities meet and feel safe.",
                uses: uses![(focus::ContactFlag::SafeSpace)],
            },
            Sense {
                forms: &["safe space", "safe spaces"],
                meaning: "A place where people with migratory background can talk in confidence and find support.",
                uses: uses![(asap::Recommendation::SafeSpaces), (asap::Measure::ConfidentialTalk)],
            },
            Sense {
                forms: &["protective environment"],
                meaning: "Surroundings in which people are safe and their rights are respected.",
                uses: uses![(mhpss::Rule::ProtectiveEnvironment), (mhpss::Flag::EnvironmentProtects)],
            },
        ],
        why: "The first is open to everybody and the second is confidential, so one room is seldom both. The third is \
              not a room.",
    },
    FalseFriend {
        word: "basic",
        senses: &[
            Sense {
                forms: &["basic", "basic psychosocial support"],
                meaning: "The lowest layer of support for wellbeing, open to everybody.",
                uses: uses![
                    (mhpss::Layer::Basic),
                    (external RED_CROSS_MOVEMENT "basic psychosocial support (layer 1)"),
                ],
            },
            Sense {
                forms: &["basic services", "other basic services"],
                meaning: "Services for everyday needs, such as housing, work, school or health.",
                uses: uses![
                    (vocabulary asap::ServiceSector),
                    (asap::Recommendation::PermanenceOfMigration),
                    (asap::Recommendation::AccessPoliciesWithCsos),
                    (mhpss::ReferralTarget::OtherBasic),
                ],
            },
            Sense {
                forms: &["basic services and security"],
                meaning: "Food, shelter, health care and safety in an emergency, the base of the pyramid.",
                uses: uses![(level BASIC_SERVICES)],
            },
        ],
        why: "Basic support can be given inside a basic service, but the service alone is not basic support.",
    },
    FalseFriend {
        word: "level and layer",
        senses: &[
            Sense {
                forms: &["level", "levels"],
                meaning: "The scope of support: the person, the community of return, or the structures around both.",
                uses: uses![(vocabulary iom::Level), (iom::Rule::ThreeLevels)],
            },
            Sense {
                forms: &["layer", "layers"],
                meaning: "A kind of support for wellbeing; the higher it is, the fewer people need it.",
                uses: uses![
                    (vocabulary mhpss::Layer),
                    (external RED_CROSS_MOVEMENT "the four layers of the pyramid"),
                ],
            },
            Sense {
                forms: &["level", "levels"],
                meaning: "A kind of support for wellbeing in an emergency, divided differently from the layers.",
                uses: uses![(external IASC_2007 "the four levels of the pyramid")],
            },
            Sense {
                forms: &["level", "levels", "tier", "tiers", "tier of government"],
                meaning: "A tier of government or administration, from municipal to European.",
                uses: uses![
                    (mhpss::Rule::PolicyLevels),
                    (spring::Item::MultilevelGuidelines),
                    (iom::Stakeholder::NationalGovernment),
                    (iom::Stakeholder::LocalGovernment),
                    (asap::Measure::InstitutionsAcrossLevels),
                    (vocabulary asap::FundingSource),
                ],
            },
            Sense {
                forms: &["level", "level of wellbeing"],
                meaning: "The person or the community whose wellbeing is meant.",
                uses: uses![(vocabulary focus::WellbeingLevel)],
            },
        ],
        why: "None of them is a grade of quality, and none corresponds to another. A ministry can pay for work on the \
              individual level, and a town can run the highest layer.",
    },
    FalseFriend {
        word: "connector",
        senses: &[
            Sense {
                forms: &["connector"],
                meaning: "The role of a volunteer who brings people of both communities together.",
                uses: uses![(focus::VolunteerRole::Connector)],
            },
            Sense {
                forms: &["connectors", "resource persons", "resource person"],
                meaning: "A trusted person of a community with a recognised role, which is more than volunteering.",
                uses: uses![(asap::Recommendation::Connectors)],
            },
        ],
        why: "A volunteer who brings people together is not yet a resource person: that role has to be recognised.",
    },
    FalseFriend {
        word: "entry point",
        senses: &[
            Sense {
                forms: &["entry point", "way into the community"],
                meaning: "Volunteering that opens the community to a person who has just arrived.",
                uses: uses![(focus::VolunteeringEffect::EntryPoint)],
            },
            Sense {
                forms: &["entry point"],
                meaning: "Advice on one need that leads to help with other needs.",
                uses: uses![(asap::DeliveryStrategy::EntryPoint)],
            },
        ],
        why: "The first is an effect on a newcomer's life in the community. The second is a way to organise a service.",
    },
    FalseFriend {
        word: "link",
        senses: &[
            Sense {
                forms: &["link", "links", "social link"],
                meaning: "A tie between a person and services or institutions.",
                uses: uses![(focus::Connection::Link), (focus::Rule::SocialBondsAndLinks)],
            },
            Sense {
                forms: &["link", "links"],
                meaning: "Any connection between two things, such as an address on the web.",
                uses: uses![(ordinary)],
            },
        ],
        why: "A tie between people of different communities is a bridge, even if it is called a link. A relation \
              between terms is called a mapping here, so that nobody confuses it with a tie.",
    },
];
