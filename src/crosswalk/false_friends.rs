//! Words that look alike and must not be equated, as a table.

use serde::{Serialize, Serializer};

use super::outward::{BASIC_SERVICES, FOCUSED_SUPPORTS, IASC_2007, MOVEMENT, Outside};
use crate::term::Vocabulary;
use crate::{AnyTerm, CORE, Framework, Term, asap, focus, iom, mhpss, spring};

/// One word with several meanings, each its own [`Side`]. Whoever compares, counts or translates
/// must not take one side for another.
///
/// It is no mapping: it has no relation and no direction, and it says that things differ.
///
/// ```
/// use dynamic_integration::{crosswalk, focus};
///
/// let link = crosswalk::false_friends(focus::Connection::Link).next().unwrap();
/// assert_eq!(link.word, "link");
/// assert!(link.sides.iter().any(|side| side.named.contains(&crosswalk::Named::Ordinary)));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct FalseFriend {
    /// The word.
    #[serde(rename = "false_friend")]
    pub word: &'static str,
    /// What it means, once for each meaning.
    pub sides: &'static [Side],
    /// What goes wrong where the sides are equated.
    pub why: &'static str,
}

impl FalseFriend {
    pub(super) fn touches(&self, asked: Named) -> bool {
        self.sides.iter().flat_map(|side| side.named).any(|named| named.is_in(asked))
    }

    pub(super) fn is_called(&self, word: &str) -> bool {
        let forms = self.sides.iter().flat_map(|side| side.written);
        std::iter::once(&self.word).chain(forms).any(|form| form.eq_ignore_ascii_case(word))
    }
}

/// One meaning of the word, and what has it.
///
/// ```
/// use dynamic_integration::crosswalk::{self, Named};
/// use dynamic_integration::iom::Dimension;
/// use dynamic_integration::mhpss::Layer;
///
/// let word = crosswalk::false_friends_called("psychosocial").next().unwrap();
/// let side_of = |named: Named| word.sides.iter().position(|side| side.named.contains(&named));
/// assert_eq!(side_of(Dimension::Psychosocial.into()), Some(0));
/// assert_eq!(side_of(Layer::Basic.into()), Some(1));
/// assert_eq!(side_of(Layer::Focused.into()), Some(1)); // of one side: no false friends of each other
/// assert!(word.sides[1].written.contains(&"psychosocial support"));
/// assert_ne!(word.sides[0].means, word.sides[1].means);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct Side {
    /// How the word is written where it has this meaning.
    pub written: &'static [&'static str],
    /// The meaning.
    pub means: &'static str,
    /// What has this meaning. Things of one side are no false friends of each other.
    pub named: &'static [Named],
}

/// What a word can name.
///
/// ```
/// use dynamic_integration::crosswalk::{IASC_LEVELS, Named, false_friends};
/// use dynamic_integration::{Term, focus};
///
/// let term = Named::from(focus::Connection::Link);
/// assert_eq!(term, Named::Term(focus::Connection::Link.any()));
/// assert_eq!(Named::from(focus::Sector::SET), Named::Vocabulary(focus::Sector::SET));
/// assert_eq!(Named::from(&focus::FRAMEWORK), Named::Framework(&focus::FRAMEWORK));
///
/// // Also what lies outside can be asked for.
/// let words: Vec<_> = false_friends(IASC_LEVELS[2]).map(|friend| friend.word).collect();
/// assert!(words.contains(&"focused"));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", content = "name", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Named {
    /// A term.
    Term(AnyTerm),
    /// A closed set with all its terms.
    Vocabulary(#[serde(serialize_with = "set_as_id")] &'static Vocabulary),
    /// A framework; the crate's own words are the framework [`CORE`].
    Framework(&'static Framework),
    /// Something in a publication that this crate does not model.
    Outside(Outside),
    /// Nothing in particular: the word as everybody uses it.
    Ordinary,
}

impl Named {
    /// Whether it is what is asked for, a part of it, or a set of which that is a term.
    fn is_in(self, asked: Self) -> bool {
        match (self, asked) {
            (Self::Term(own), Self::Vocabulary(asked)) => own.set() == asked,
            (Self::Term(own), Self::Framework(asked)) => own.framework() == asked,
            (Self::Vocabulary(own), Self::Term(asked)) => own == asked.set(),
            (Self::Vocabulary(own), Self::Framework(asked)) => own.framework == asked,
            (own, asked) => own == asked,
        }
    }
}

impl<T: Term> From<T> for Named {
    fn from(term: T) -> Self {
        Self::Term(term.any())
    }
}

impl From<AnyTerm> for Named {
    fn from(term: AnyTerm) -> Self {
        Self::Term(term)
    }
}

impl From<&'static Vocabulary> for Named {
    fn from(set: &'static Vocabulary) -> Self {
        Self::Vocabulary(set)
    }
}

impl From<&'static Framework> for Named {
    fn from(framework: &'static Framework) -> Self {
        Self::Framework(framework)
    }
}

impl From<Outside> for Named {
    fn from(outside: Outside) -> Self {
        Self::Outside(outside)
    }
}

/// Clippy would have it by value, serde by reference.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde calls")]
fn set_as_id<S: Serializer>(set: &&'static Vocabulary, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(set.id)
}

const fn term(term: AnyTerm) -> Named {
    Named::Term(term)
}

const fn set<T: Term>() -> Named {
    Named::Vocabulary(T::SET)
}

/// Every false friend.
///
/// ```
/// use dynamic_integration::crosswalk::FALSE_FRIENDS;
///
/// assert!(FALSE_FRIENDS.iter().all(|friend| friend.sides.len() >= 2 && !friend.why.is_empty()));
/// ```
pub static FALSE_FRIENDS: [FalseFriend; 10] = [
    FalseFriend {
        word: "psychosocial",
        sides: &[
            Side {
                written: &["psychosocial"],
                means: "Finding a place again in networks, civic life and culture of the country of origin.",
                named: &[
                    term(iom::Dimension::Psychosocial.any()),
                    term(iom::Cell::IndividualPsychosocial.any()),
                    term(iom::Cell::CommunityPsychosocial.any()),
                    term(iom::Cell::StructuralPsychosocial.any()),
                    term(iom::Rule::PsychosocialStrands.any()),
                    set::<iom::PsychosocialStrand>(),
                    set::<iom::PsychosocialElement>(),
                ],
            },
            Side {
                written: &["psychosocial", "psychosocial support"],
                means: "How inner life and surroundings act on each other, and help with both: support for wellbeing.",
                named: &[
                    term(mhpss::Concept::Psychosocial.any()),
                    term(mhpss::Concept::PsychosocialSupport.any()),
                    term(mhpss::Layer::Basic.any()),
                    term(mhpss::Layer::Focused.any()),
                    term(mhpss::ReferralTarget::Psychosocial.any()),
                    term(mhpss::Aspect::PsychosocialSupport.any()),
                    set::<mhpss::PsychosocialSide>(),
                    term(focus::Lens::BroadPsychosocial.any()),
                ],
            },
        ],
        why: "A reintegration programme that is strong in the one may offer nothing of the other.",
    },
    FalseFriend {
        word: "focused",
        sides: &[
            Side {
                written: &["focused", "focused psychosocial support"],
                means: "The second of four layers, counted from the base.",
                named: &[
                    term(mhpss::Layer::Focused.any()),
                    Named::Outside(Outside::new(&MOVEMENT, "focused psychosocial support (layer 2)")),
                ],
            },
            Side {
                written: &["focused", "focused, non-specialised supports"],
                means: "The third of four levels, counted from the base.",
                named: &[Named::Outside(FOCUSED_SUPPORTS)],
            },
        ],
        why: "The pyramids are cut at different heights: the two come close, but whoever converts by number \
              lands one step off.",
    },
    FalseFriend {
        word: "community",
        sides: &[
            Side {
                written: &["receiving community"],
                means: "Those who live where others arrive.",
                named: &[term(focus::Community::Receiving.any())],
            },
            Side {
                written: &["community level"],
                means: "The place in the country of origin to which people return.",
                named: &[term(iom::Level::Community.any())],
            },
        ],
        why: "The two lie at opposite ends of the journey, often in different countries.",
    },
    FalseFriend {
        word: "sector",
        sides: &[
            Side {
                written: &["sector", "sectors"],
                means: "Who runs a body: private enterprise, government or the non-profit sector.",
                named: &[set::<focus::Sector>(), term(focus::Rule::ThreeSectors.any())],
            },
            Side {
                written: &["sector", "service sector"],
                means: "A field of services to which access is improved: employment, housing, education, health.",
                named: &[set::<asap::ServiceSector>(), term(asap::PhaseOutput::SectorNamed.any())],
            },
            Side {
                written: &["sector", "host sector"],
                means: "A field of services inside which basic support lives: health, protection, education.",
                named: &[set::<mhpss::HostSector>(), term(mhpss::Rule::BaseInEverydaySectors.any())],
            },
        ],
        why: "A school of the town is government in the one sense and education in the others, and the lists of \
              the others differ; what ASAP calls a sector is a life domain in FOCUS.",
    },
    FalseFriend {
        word: "assess",
        sides: &[
            Side {
                written: &["assess"],
                means: "Finding out whether a person needs a layer of support.",
                named: &[term(mhpss::Function::Assess.any())],
            },
            Side {
                written: &["assessment", "assessment of needs and situation"],
                means: "The first stage in the life of a programme, in which both communities should have a part.",
                named: &[term(focus::Stage::Assessment.any())],
            },
            Side {
                written: &["needs assessment", "participatory needs assessment"],
                means: "A study of what a target group needs.",
                named: &[
                    term(asap::JourneyRule::ParticipatoryNeedsAssessment.any()),
                    term(asap::BuildUpStep::ParticipatoryNeedsAssessment.any()),
                    term(asap::PillarActivity::NeedsAssessment.any()),
                    term(asap::Flag::NeedsAssessed.any()),
                    term(asap::Flag::NeedsAssessedWithPeople.any()),
                    term(spring::Item::NeedsAssessment.any()),
                    term(iom::Flag::NeedsAssessed.any()),
                ],
            },
            Side {
                written: &["assessment", "assessed"],
                means: "What somebody wrote down of one practice in the words of a framework.",
                named: &[Named::Framework(&CORE)],
            },
        ],
        why: "A person, a programme, a target group and a practice are assessed for different reasons and by \
              different people; none of it says anything of the other.",
    },
    FalseFriend {
        word: "safe space",
        sides: &[
            Side {
                written: &["safe space", "safe and supportive space"],
                means: "Where people of both communities meet and all of them feel safe.",
                named: &[term(focus::ContactFlag::SafeSpace.any())],
            },
            Side {
                written: &["safe space", "safe spaces"],
                means: "Where a person with migratory background can speak in confidence and find help.",
                named: &[term(asap::Recommendation::SafeSpaces.any())],
            },
            Side {
                written: &["protective environment"],
                means: "Surroundings in which people are safe and their rights hold.",
                named: &[term(mhpss::Rule::ProtectiveEnvironment.any()), term(mhpss::Flag::EnvironmentProtects.any())],
            },
        ],
        why: "The first is open to everybody and the second confidential, so that one room is seldom both; \
              the third is no room at all.",
    },
    FalseFriend {
        word: "basic",
        sides: &[
            Side {
                written: &["basic", "basic psychosocial support"],
                means: "The lowest layer of support for wellbeing, there for everybody.",
                named: &[
                    term(mhpss::Layer::Basic.any()),
                    Named::Outside(Outside::new(&MOVEMENT, "basic psychosocial support (layer 1)")),
                ],
            },
            Side {
                written: &["basic services", "other basic services"],
                means: "Services for everyday needs, such as a home, work, school or a doctor.",
                named: &[
                    set::<asap::ServiceSector>(),
                    term(asap::Recommendation::PermanenceOfMigration.any()),
                    term(asap::Recommendation::AccessPoliciesWithCsos.any()),
                    term(mhpss::ReferralTarget::OtherBasic.any()),
                ],
            },
            Side {
                written: &["basic services and security"],
                means: "Food, shelter, health care and safety in an emergency, as the ground of the pyramid.",
                named: &[Named::Outside(BASIC_SERVICES)],
            },
        ],
        why: "Support may be given inside a basic service, but the service by itself is no basic support.",
    },
    FalseFriend {
        word: "level and layer",
        sides: &[
            Side {
                written: &["level", "levels"],
                means: "How far support reaches: the person, the place of return, the conditions above both.",
                named: &[set::<iom::Level>(), term(iom::Rule::ThreeLevels.any())],
            },
            Side {
                written: &["layer", "layers"],
                means: "A kind of support for wellbeing; the higher, the fewer people need it.",
                named: &[
                    set::<mhpss::Layer>(),
                    Named::Outside(Outside::new(&MOVEMENT, "the four layers of the pyramid")),
                ],
            },
            Side {
                written: &["level", "levels"],
                means: "A kind of support for wellbeing in an emergency, cut otherwise than the layers.",
                named: &[Named::Outside(Outside::new(&IASC_2007, "the four levels of the pyramid"))],
            },
            Side {
                written: &["level", "levels", "tier", "tiers", "tier of government"],
                means: "A tier of government or of administration, from the town to Europe.",
                named: &[
                    term(mhpss::Rule::PolicyLevels.any()),
                    term(spring::Item::MultilevelGuidelines.any()),
                    term(iom::Stakeholder::NationalGovernment.any()),
                    term(iom::Stakeholder::LocalGovernment.any()),
                    set::<asap::FundingSource>(),
                ],
            },
            Side {
                written: &["level", "level of wellbeing"],
                means: "Whose wellbeing it is: that of a person, or of a community.",
                named: &[set::<focus::WellbeingLevel>()],
            },
        ],
        why: "None of them is a grade of quality, and none converts into another: a ministry can pay for work \
              on the individual level, and a town can run the highest layer.",
    },
    FalseFriend {
        word: "connector",
        sides: &[
            Side {
                written: &["connector"],
                means: "What a volunteer is who brings people of both communities together.",
                named: &[term(focus::VolunteerRole::Connector.any())],
            },
            Side {
                written: &["connectors", "resource persons", "resource person"],
                means: "A trusted person of a community with a recognised role, which is more than volunteering.",
                named: &[term(asap::Recommendation::Connectors.any())],
            },
        ],
        why: "Volunteers who bring people together are not thereby resource persons: somebody has to give them that role.",
    },
    FalseFriend {
        word: "link",
        sides: &[
            Side {
                written: &["link", "links", "social link"],
                means: "A tie of a person to services and institutions.",
                named: &[term(focus::Connection::Link.any()), term(focus::Rule::SocialBondsAndLinks.any())],
            },
            Side {
                written: &["link", "links"],
                means: "Whatever joins one thing to another, a page on the web included.",
                named: &[Named::Ordinary],
            },
        ],
        why: "Between two people of different communities there is a bridge, however often it is called a \
              link; and how terms relate is a mapping here, so that nobody takes it for a tie.",
    },
];
