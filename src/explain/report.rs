//! The reports of single rule sets, as lists and tables with labels.

use super::details::Details;
use super::words::names;
use crate::asap::{self, JourneyReport, Participant, Phase};
use crate::focus::{self, Community, LifeDomain, Stage};
use crate::iom::{self, Dimension, Level};
use crate::mhpss::{self, ActorReport, Function, Layer, NetworkReport, Provider};
use crate::term::{AnyTerm, Term};

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

impl focus::Report {
    pub(super) fn details(&self, details: &mut Details<'_>) {
        use focus::Detail;
        let words = details.words;
        details.terms(focus::Use::VOCABULARY, self.uses.iter().copied());
        details.terms(focus::Scale::VOCABULARY, self.scale.iter().copied());
        let gap = |stage: Stage| {
            let gap = self.involvement_gaps.iter().find(|gap| gap.stage == stage.erase());
            words.number(gap.map(|gap| i64::from(gap.gap)))
        };
        let communities = || Community::ALL.iter().map(|community| community.erase());
        if !self.participation.is_empty() {
            let row = |stage: &Stage| {
                let say = |community: &Community| words.cell(self.participation.get(*stage, *community).copied());
                (stage.erase(), Community::ALL.iter().map(say).chain([gap(*stage)]).collect())
            };
            let columns = words.all(communities().chain([Detail::InvolvementGap.erase()]));
            details.table(Detail::Participation, columns, Stage::ALL.iter().map(row).collect());
        }
        if !self.life_domains.is_empty() {
            let row = |domain: &LifeDomain| {
                let count = |community: &Community| self.life_domains.get(*domain, *community).copied().map(number);
                (domain.erase(), Community::ALL.iter().map(|community| words.number(count(community))).collect())
            };
            let columns = words.all(communities());
            details.table(Detail::PartnersByDomain, columns, LifeDomain::ALL.iter().map(row).collect());
        }
        details.terms(Detail::SectorsMissing, self.sectors_missing.iter().copied());
        details.terms(Detail::ConnectionsMissing, self.connections_missing.iter().copied());
    }
}

impl ActorReport {
    pub(super) fn details(&self, details: &mut Details<'_>) {
        let words = details.words;
        if !self.functions.is_empty() {
            let row = |layer: &Layer| {
                let does = |function: &Function| words.yes_or_no(self.functions.get(*layer, *function).copied());
                (layer.erase(), Function::ALL.iter().map(does).collect())
            };
            let columns = words.all(Function::ALL.iter().copied());
            details.table(mhpss::Detail::Functions, columns, Layer::ALL.iter().map(row).collect());
        }
        for of in &self.providers {
            details.terms_of(Provider::VOCABULARY, Some(of.layer), of.providers.iter().copied());
        }
    }
}

impl NetworkReport {
    pub(super) fn details(&self, details: &mut Details<'_>) {
        use mhpss::Detail;
        let words = details.words;
        let columns = [Detail::Provided, Detail::Provide, Detail::MayProvide, Detail::Refer, Detail::MayRefer];
        let rows = self.layers.iter().map(|layer| {
            let lists = [&layer.provide, &layer.may_provide, &layer.refer, &layer.may_refer];
            let cells = [words.yes_or_no(layer.provided)].into_iter().chain(lists.map(|list| names(list)));
            (layer.layer, cells.collect())
        });
        details.table(Detail::Layers, words.all(columns), rows.collect());
        let columns = [Detail::UpperLayer, Detail::Coordinated, Detail::MayCoordinate];
        let rows = self.uncoordinated.iter().map(|pair| {
            (
                pair.lower,
                vec![words.cell(Some(pair.upper)), words.cell(Some(pair.mark.erase())), names(&pair.may_coordinate)],
            )
        });
        details.table(Detail::Uncoordinated, words.all(columns), rows.collect());
    }
}

impl iom::Report {
    pub(super) fn details(&self, details: &mut Details<'_>) {
        use iom::Detail;
        let words = details.words;
        if self.initiatives > 0 || !self.cells.is_empty() {
            let count = |count: Option<usize>| words.number(count.map(number));
            let row = |(level, line): (&Level, &iom::Line)| {
                let cells = Dimension::ALL.iter().map(|dimension| count(self.cells.get(*level, *dimension).copied()));
                (level.erase(), cells.chain([count(line.initiatives)]).collect())
            };
            let whole =
                self.dimensions.iter().map(|line| count(line.initiatives)).chain([count(Some(self.initiatives))]);
            let rows =
                Level::ALL.iter().zip(&self.levels).map(row).chain([(Detail::Anywhere.erase(), whole.collect())]);
            let columns = Dimension::ALL.iter().map(|dimension| dimension.erase()).chain([Detail::Anywhere.erase()]);
            details.table(Detail::InitiativesByCell, words.all(columns), rows.collect());
        }
        let influences = self.influences.iter();
        let influences =
            influences.map(|influence| words.about([influence.from_cell, influence.to_cell], &influence.text));
        details.remarks(Detail::Influences, influences);
    }
}

impl JourneyReport {
    pub(super) fn details(&self, details: &mut Details<'_>) {
        let words = details.words;
        if !self.participants.is_empty() {
            let row = |participant: &Participant| {
                let took_part = |phase: &Phase| words.yes_or_no(self.participants.get(*phase, *participant).copied());
                (participant.erase(), Phase::ALL.iter().map(took_part).collect())
            };
            let rows: Vec<(AnyTerm, _)> = Participant::ALL.iter().map(row).collect();
            details.table(asap::Detail::Participants, words.all(Phase::ALL.iter().copied()), rows);
        }
        details.terms(asap::Detail::WithoutThoseConcerned, self.without_those_concerned.iter().copied());
    }
}
