//! Words that look alike and must not be equated, as a table.

use serde::{Serialize, Serializer};

use super::outward::{BASIC_SERVICES, ExternalConcept, FOCUSED_SUPPORTS, IASC_2007, RED_CROSS_MOVEMENT};
use crate::core_terms::FRAMEWORK as CORE;
use crate::term::{AnyTerm, Framework, Term, Vocabulary};
use crate::{asap, focus, iom, mhpss, spring};

/// One word with several meanings, each its own [`Sense`]. Whoever compares, counts or translates
/// must not take one side for another.
///
/// It is no mapping: it has no relation and no direction, and it says that things differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct FalseFriend {
    /// The word.
    #[serde(rename = "false_friend")]
    pub word: &'static str,
    /// What it means, once for each meaning.
    pub senses: &'static [Sense],
    /// What goes wrong where the senses are equated.
    pub why: &'static str,
}

impl FalseFriend {
    pub(super) fn touches(&self, asked: WordUse) -> bool {
        self.senses.iter().flat_map(|side| side.uses).any(|named| named.is_in(asked))
    }

    pub(super) fn is_called(&self, word: &str) -> bool {
        let forms = self.senses.iter().flat_map(|side| side.written);
        std::iter::once(&self.word).chain(forms).any(|form| form.eq_ignore_ascii_case(word))
    }
}

/// One meaning of the word, and what has it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Sense {
    /// How the word is written where it has this meaning.
    pub written: &'static [&'static str],
    /// The meaning.
    pub means: &'static str,
    /// What has this meaning. Things of one side are no false friends of each other.
    pub uses: &'static [WordUse],
}

/// What a word can name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", content = "name", rename_all = "snake_case")]
#[non_exhaustive]
pub enum WordUse {
    /// A term.
    Term(AnyTerm),
    /// A closed set with all its terms.
    Vocabulary(#[serde(serialize_with = "vocabulary_as_id")] &'static Vocabulary),
    /// A framework; the crate's own words are the framework [`CORE`].
    Framework(&'static Framework),
    /// Something in a publication that this crate does not model.
    ExternalConcept(ExternalConcept),
    /// Nothing in particular: the word as everybody uses it.
    Ordinary,
}

impl WordUse {
    /// Whether it is what is asked for, a part of it, or a set of which that is a term.
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
    fn from(outside: ExternalConcept) -> Self {
        Self::ExternalConcept(outside)
    }
}

/// Clippy would have it by value, serde by reference.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde calls")]
fn vocabulary_as_id<S: Serializer>(vocabulary: &&'static Vocabulary, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(vocabulary.id)
}

const fn term(term: AnyTerm) -> WordUse {
    WordUse::Term(term)
}

const fn all_of<T: Term>() -> WordUse {
    WordUse::Vocabulary(T::VOCABULARY)
}

/// Every false friend.
pub static FALSE_FRIENDS: [FalseFriend; 12] = [
    FalseFriend {
        word: "psychosocial",
        senses: &[
            Sense {
                written: &["psychosocial"],
                means: "Finding a place again in networks, civic life and culture of the country of origin.",
                uses: &[
                    term(iom::Dimension::Psychosocial.erase()),
                    term(iom::Cell::IndividualPsychosocial.erase()),
                    term(iom::Cell::CommunityPsychosocial.erase()),
                    term(iom::Cell::StructuralPsychosocial.erase()),
                    term(iom::Rule::PsychosocialStrands.erase()),
                    all_of::<iom::PsychosocialStrand>(),
                    all_of::<iom::PsychosocialElement>(),
                ],
            },
            Sense {
                written: &["psychosocial", "psychosocial support"],
                means: "How inner life and surroundings act on each other, and support for wellbeing.",
                uses: &[
                    term(mhpss::Concept::Psychosocial.erase()),
                    term(mhpss::Concept::PsychosocialSupport.erase()),
                    term(mhpss::Layer::Basic.erase()),
                    term(mhpss::Layer::Focused.erase()),
                    term(mhpss::ReferralTarget::Psychosocial.erase()),
                    term(mhpss::Aspect::PsychosocialSupport.erase()),
                    all_of::<mhpss::PsychosocialSide>(),
                    term(focus::Lens::BroadPsychosocial.erase()),
                ],
            },
        ],
        why: "A reintegration programme that is strong in the one may offer nothing of the other.",
    },
    FalseFriend {
        word: "trauma-informed",
        senses: &[
            Sense {
                written: &["trauma-informed"],
                means: "The single view of health that the FOCUS Approach wants to leave behind.",
                uses: &[term(focus::Rule::BeyondTrauma.erase())],
            },
            Sense {
                written: &["trauma-informed", "trauma-informed care"],
                means: "A way of working that knows of past harm. It replaces care that is focused on trauma.",
                uses: &[
                    term(mhpss::LayerFlag::TraumaInformed.erase()),
                    term(mhpss::Concept::TraumaInformedCare.erase()),
                    term(focus::Lens::TraumaInformed.erase()),
                ],
            },
        ],
        why: "The two texts of one project use the word for opposite things. What both leave behind is the trauma-focused \
              lens.",
    },
    FalseFriend {
        word: "focused",
        senses: &[
            Sense {
                written: &["focused", "focused psychosocial support"],
                means: "The second of four layers, counted from the base.",
                uses: &[
                    term(mhpss::Layer::Focused.erase()),
                    WordUse::ExternalConcept(ExternalConcept::new(
                        &RED_CROSS_MOVEMENT,
                        "focused psychosocial support (layer 2)",
                    )),
                ],
            },
            Sense {
                written: &["focused", "focused, non-specialised supports"],
                means: "The third of four levels, counted from the base.",
                uses: &[WordUse::ExternalConcept(FOCUSED_SUPPORTS)],
            },
        ],
        why: "The pyramids are cut at different heights: the two come close, but whoever converts by number \
              lands one step off.",
    },
    FalseFriend {
        word: "community",
        senses: &[
            Sense {
                written: &["receiving community"],
                means: "Those who live where others arrive.",
                uses: &[term(focus::Community::Receiving.erase())],
            },
            Sense {
                written: &["community level"],
                means: "The place in the country of origin to which people return.",
                uses: &[term(iom::Level::Community.erase())],
            },
        ],
        why: "The two lie at opposite ends of the journey, often in different countries.",
    },
    FalseFriend {
        word: "sector",
        senses: &[
            Sense {
                written: &["sector", "sectors"],
                means: "Who runs a body: private enterprise, government or the non-profit sector.",
                uses: &[all_of::<focus::Sector>(), term(focus::Rule::ThreeSectors.erase())],
            },
            Sense {
                written: &["sector", "service sector"],
                means: "A field of services to which access is improved: employment, housing, education, health.",
                uses: &[all_of::<asap::ServiceSector>(), term(asap::PhaseOutput::SectorNamed.erase())],
            },
            Sense {
                written: &["sector", "host sector"],
                means: "A field of services inside which basic support lives: health, protection, education.",
                uses: &[all_of::<mhpss::HostSector>(), term(mhpss::Rule::BaseInEverydaySectors.erase())],
            },
        ],
        why: "A school of the town is government in the one sense and education in the others, and the lists of \
              the others differ; what ASAP calls a sector is a life domain in FOCUS.",
    },
    FalseFriend {
        word: "assess",
        senses: &[
            Sense {
                written: &["assess"],
                means: "Finding out whether a person needs a layer of support.",
                uses: &[term(mhpss::Function::Assess.erase())],
            },
            Sense {
                written: &["assessment", "assessment of needs and situation"],
                means: "The first stage in the life of a programme, in which both communities should have a part.",
                uses: &[term(focus::Stage::Assessment.erase())],
            },
            Sense {
                written: &["needs assessment", "participatory needs assessment"],
                means: "A study of what a target group needs.",
                uses: &[
                    term(asap::JourneyRule::ParticipatoryNeedsAssessment.erase()),
                    term(asap::BuildUpStep::ParticipatoryNeedsAssessment.erase()),
                    term(asap::PillarActivity::NeedsAssessment.erase()),
                    term(asap::Flag::NeedsAssessed.erase()),
                    term(asap::Flag::NeedsAssessedWithPeople.erase()),
                    term(spring::Item::NeedsAssessment.erase()),
                    term(iom::Flag::NeedsAssessed.erase()),
                ],
            },
            Sense {
                written: &["assessment", "assessed"],
                means: "What somebody wrote down of one practice in the words of a framework.",
                uses: &[WordUse::Framework(&CORE)],
            },
        ],
        why: "A person, a programme, a target group and a practice are assessed for different reasons and by \
              different people; none of it says anything of the other.",
    },
    FalseFriend {
        word: "safe space",
        senses: &[
            Sense {
                written: &["safe space", "safe and supportive space"],
                means: "Where people of both communities meet and all of them feel safe.",
                uses: &[term(focus::ContactFlag::SafeSpace.erase())],
            },
            Sense {
                written: &["safe space", "safe spaces"],
                means: "Where a person with migratory background can speak in confidence and find help.",
                uses: &[term(asap::Recommendation::SafeSpaces.erase())],
            },
            Sense {
                written: &["protective environment"],
                means: "Surroundings in which people are safe and their rights hold.",
                uses: &[
                    term(mhpss::Rule::ProtectiveEnvironment.erase()),
                    term(mhpss::Flag::EnvironmentProtects.erase()),
                ],
            },
        ],
        why: "The first is open to everybody and the second confidential, so that one room is seldom both; \
              the third is no room at all.",
    },
    FalseFriend {
        word: "basic",
        senses: &[
            Sense {
                written: &["basic", "basic psychosocial support"],
                means: "The lowest layer of support for wellbeing, there for everybody.",
                uses: &[
                    term(mhpss::Layer::Basic.erase()),
                    WordUse::ExternalConcept(ExternalConcept::new(
                        &RED_CROSS_MOVEMENT,
                        "basic psychosocial support (layer 1)",
                    )),
                ],
            },
            Sense {
                written: &["basic services", "other basic services"],
                means: "Services for everyday needs, such as a home, work, school or a doctor.",
                uses: &[
                    all_of::<asap::ServiceSector>(),
                    term(asap::Recommendation::PermanenceOfMigration.erase()),
                    term(asap::Recommendation::AccessPoliciesWithCsos.erase()),
                    term(mhpss::ReferralTarget::OtherBasic.erase()),
                ],
            },
            Sense {
                written: &["basic services and security"],
                means: "Food, shelter, health care and safety in an emergency, as the ground of the pyramid.",
                uses: &[WordUse::ExternalConcept(BASIC_SERVICES)],
            },
        ],
        why: "Support may be given inside a basic service, but the service by itself is no basic support.",
    },
    FalseFriend {
        word: "level and layer",
        senses: &[
            Sense {
                written: &["level", "levels"],
                means: "How far support reaches: the person, the place of return, the conditions above both.",
                uses: &[all_of::<iom::Level>(), term(iom::Rule::ThreeLevels.erase())],
            },
            Sense {
                written: &["layer", "layers"],
                means: "A kind of support for wellbeing; the higher, the fewer people need it.",
                uses: &[
                    all_of::<mhpss::Layer>(),
                    WordUse::ExternalConcept(ExternalConcept::new(
                        &RED_CROSS_MOVEMENT,
                        "the four layers of the pyramid",
                    )),
                ],
            },
            Sense {
                written: &["level", "levels"],
                means: "A kind of support for wellbeing in an emergency, cut otherwise than the layers.",
                uses: &[WordUse::ExternalConcept(ExternalConcept::new(&IASC_2007, "the four levels of the pyramid"))],
            },
            Sense {
                written: &["level", "levels", "tier", "tiers", "tier of government"],
                means: "A tier of government or of administration, from the town to Europe.",
                uses: &[
                    term(mhpss::Rule::PolicyLevels.erase()),
                    term(spring::Item::MultilevelGuidelines.erase()),
                    term(iom::Stakeholder::NationalGovernment.erase()),
                    term(iom::Stakeholder::LocalGovernment.erase()),
                    all_of::<asap::FundingSource>(),
                ],
            },
            Sense {
                written: &["level", "level of wellbeing"],
                means: "Whose wellbeing it is: that of a person, or of a community.",
                uses: &[all_of::<focus::WellbeingLevel>()],
            },
        ],
        why: "None of them is a grade of quality, and none converts into another: a ministry can pay for work \
              on the individual level, and a town can run the highest layer.",
    },
    FalseFriend {
        word: "connector",
        senses: &[
            Sense {
                written: &["connector"],
                means: "What a volunteer is who brings people of both communities together.",
                uses: &[term(focus::VolunteerRole::Connector.erase())],
            },
            Sense {
                written: &["connectors", "resource persons", "resource person"],
                means: "A trusted person of a community with a recognised role, which is more than volunteering.",
                uses: &[term(asap::Recommendation::Connectors.erase())],
            },
        ],
        why: "Volunteers who bring people together are not thereby resource persons: somebody has to give them that role.",
    },
    FalseFriend {
        word: "entry point",
        senses: &[
            Sense {
                written: &["entry point"],
                means: "Volunteering that opens the community to a newcomer.",
                uses: &[term(focus::VolunteeringEffect::EntryPoint.erase())],
            },
            Sense {
                written: &["entry point"],
                means: "Advice on one need that opens the door to other needs.",
                uses: &[term(asap::DeliveryStrategy::EntryPoint.erase())],
            },
        ],
        why: "One opens a community, the other a service.",
    },
    FalseFriend {
        word: "link",
        senses: &[
            Sense {
                written: &["link", "links", "social link"],
                means: "A tie of a person to services and institutions.",
                uses: &[term(focus::Connection::Link.erase()), term(focus::Rule::SocialBondsAndLinks.erase())],
            },
            Sense {
                written: &["link", "links"],
                means: "Whatever joins one thing to another, a page on the web included.",
                uses: &[WordUse::Ordinary],
            },
        ],
        why: "Between two people of different communities there is a bridge, however often it is called a \
              link; and how terms relate is a mapping here, so that nobody takes it for a tie.",
    },
];
