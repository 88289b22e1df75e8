//! The verdict and everything behind it: why, what is missing, what would change it, the duties.

use super::{Page, Scene, sides, wrap};
use crate::agreement::Role;
use crate::agreement::check;
use crate::agreement::terms::Need;
use crate::document::{is_own, question_label};
use crate::law::duties::{Duty, Owner, State};
use crate::law::{Form, Verdict};
use crate::tui::Overlay;
use crate::words::because::act_holds;
use ratatui::text::{Line, Span};
use unicode_width::UnicodeWidthStr as _;

pub(super) fn page(scene: &Scene, width: usize) -> Page {
    let mut page = Page::default();
    head(scene, &mut page, width);
    missing(scene, &mut page, width);
    because(scene, &mut page, width);
    let hours = super::hours::told_of(scene, width);
    if !hours.lines.is_empty() {
        page.gap();
        page.lines.extend(hours.lines);
    }
    page.gap();
    super::compare::small(scene, &mut page, width);
    changes(scene, &mut page, width);
    factors(scene, &mut page, width);
    duties(scene, &mut page, width);
    needs(scene, &mut page, width);
    answers(scene, &mut page, width);
    way(scene, &mut page, width);
    page.gap();
    // At the side there is no second step from here.
    if scene.model.overlay == Overlay::Panel {
        page.text(&scene.words.say("why-panel"), 0, width, scene.theme.quiet());
    }
    page.text(&scene.words.say("not-advice"), 0, width, scene.theme.quiet());
    page
}

fn title(scene: &Scene, page: &mut Page, key: &str) {
    page.gap();
    page.line(Line::styled(scene.words.say(key).into_owned(), scene.theme.strong()));
}

/// The verdict: its mark and its word.
pub(super) fn verdict(scene: &Scene) -> Line<'static> {
    let finding = &scene.assessment.finding;
    let mark = scene.theme.verdict_mark(finding.verdict);
    let word = scene.words.say(&format!("verdict-{}", finding.verdict.word())).to_uppercase();
    Line::styled(format!("{mark}  {word}"), scene.theme.verdict(finding))
}

fn head(scene: &Scene, page: &mut Page, width: usize) {
    let finding = &scene.assessment.finding;
    page.line(verdict(scene));
    if finding.verdict == Verdict::Discretionary {
        let key = finding.lean.map_or("lean-unknown".to_string(), |l| format!("lean-{}", l.word()));
        page.text(&scene.words.say(&key), 3, width, scene.theme.plain());
    }
    page.text(&scene.words.form(finding), 3, width, scene.theme.plain());
    if !matches!(finding.agreement, Form::NoneRequired | Form::Unknown) && !is_own(&scene.form.draft) {
        let (settled, all) = check::meter(&scene.form.draft);
        let text = scene.words.tell("meter", &[("settled", (settled as i64).into()), ("all", (all as i64).into())]);
        page.text(&text, 3, width, scene.theme.quiet());
    }
}

fn missing(scene: &Scene, page: &mut Page, width: usize) {
    let assessment = &scene.assessment;
    if assessment.missing.is_empty() {
        return;
    }
    title(scene, page, "panel-missing");
    let mut questions: Vec<&str> =
        assessment.missing.iter().map(|fact| crate::agreement::interview::question_of(*fact)).collect();
    // Several facts may be answered by one question.
    let mut seen = Vec::new();
    questions.retain(|id| {
        !seen.contains(id) && {
            seen.push(*id);
            true
        }
    });
    for id in questions.iter().take(5) {
        page.text(&format!("? {}", question_label(scene.words, id)), 2, width, scene.theme.plain());
    }
    let verdicts: Vec<String> = {
        let mut seen = Vec::new();
        for outcome in &assessment.possible {
            let word = scene.words.say(&format!("verdict-{}", outcome.parts().0.word())).to_lowercase();
            if !seen.contains(&word) {
                seen.push(word);
            }
        }
        seen
    };
    if verdicts.len() > 1 {
        let text = scene.words.tell("panel-possible", &[("outcomes", verdicts.join(", ").into())]);
        page.text(&text, 2, width, scene.theme.quiet());
    }
}

fn because(scene: &Scene, page: &mut Page, width: usize) {
    let assessment = &scene.assessment;
    let key = if assessment.finding.verdict == Verdict::Undetermined { "panel-turns-on" } else { "panel-because" };
    title(scene, page, key);
    for (rule, text) in scene.words.reasons(&scene.form.draft.facts, assessment, scene.law) {
        page.text(&text, 2, width, scene.theme.plain());
        page.text(&format!("{rule} · {}", scene.words.rule_source(rule, scene.law)), 2, width, scene.theme.quiet());
    }
    if act_holds(&assessment.finding) {
        page.text(&scene.words.say("rule-R-190.text"), 2, width, scene.theme.plain());
    }
}

/// How much of the agreement is settled, by how strongly it is called for.
fn needs(scene: &Scene, page: &mut Page, width: usize) {
    if matches!(scene.assessment.finding.agreement, Form::NoneRequired | Form::Unknown) {
        return;
    }
    title(scene, page, "panel-clauses");
    let needs = [Need::Required, Need::RequiredHere, Need::IfAgreed, Need::Recommended];
    for (need, (settled, all)) in needs.map(|need| (need, check::meter_of(&scene.form.draft, need))) {
        if all > 0 {
            let left = vec![Span::raw(format!("  {}", scene.words.say(&format!("need-{}", need.word()))))];
            let right = vec![Span::styled(format!("{settled}/{all}"), scene.theme.quiet())];
            page.line(sides(left, right, width));
        }
    }
}

/// The answers that the deciding rule read.
fn answers(scene: &Scene, page: &mut Page, width: usize) {
    let answers: Vec<String> = scene.assessment.steps[0]
        .facts
        .iter()
        .filter_map(|f| scene.words.answer(&scene.form.draft.facts, *f))
        .collect();
    if !answers.is_empty() {
        title(scene, page, "panel-answers");
        answers.iter().for_each(|answer| page.text(answer, 2, width, scene.theme.plain()));
    }
}

pub(super) fn factors(scene: &Scene, page: &mut Page, width: usize) {
    if scene.assessment.factors.is_empty() {
        return;
    }
    title(scene, page, "panel-factors");
    for factor in &scene.assessment.factors {
        let side = scene.words.say(if factor.speaks_for { "factor-for" } else { "factor-against" });
        let class = scene.words.say(&format!("class-{}-{}", factor.axis.word(), factor.class));
        let right = vec![Span::styled(factor.rule.to_string(), scene.theme.quiet())];
        page.line(sides(vec![Span::raw(format!("  {side}  {class}"))], right, width));
    }
}

fn changes(scene: &Scene, page: &mut Page, width: usize) {
    let changes = &scene.assessment.would_change;
    if changes.is_empty() {
        return;
    }
    title(scene, page, "panel-changes");
    for change in changes.iter().take(3) {
        let class = scene.words.say(&format!("class-{}-{}", change.axis.word(), change.to)).into_owned();
        let mark = scene.theme.verdict_mark(change.verdict);
        let verdict = scene.words.say(&format!("verdict-{}", change.verdict.word())).to_lowercase();
        let lean = change.lean.filter(|_| change.verdict == scene.assessment.finding.verdict);
        let verdict = lean.map_or(verdict, |l| scene.words.say(&format!("lean-{}", l.word())).into_owned());
        let right =
            vec![Span::raw(format!("{mark} {verdict} ")), Span::styled(change.rule.to_string(), scene.theme.quiet())];
        // Where both do not fit on a line, each gets its own.
        let needed = 3 + class.width() + right.iter().map(Span::width).sum::<usize>();
        if needed > width {
            page.text(&class, 2, width, scene.theme.plain());
            page.line(sides(Vec::new(), right, width));
        } else {
            page.line(sides(vec![Span::raw(format!("  {class}"))], right, width));
        }
    }
}

fn duties(scene: &Scene, page: &mut Page, width: usize) {
    let duties = &scene.assessment.duties;
    let met = duties.iter().filter(|d| d.state == State::Met).count();
    page.gap();
    let count = scene.words.tell("panel-count", &[("met", (met as i64).into()), ("all", (duties.len() as i64).into())]);
    let heading = Span::styled(scene.words.say("panel-duties").into_owned(), scene.theme.strong());
    page.line(sides(vec![heading], vec![Span::styled(count, scene.theme.quiet())], width));
    for duty in duties {
        duty_row(scene, page, duty, width);
        if scene.form.draft.role == Some(Role::Consultant) {
            page.text(&cited(scene, duty), 4, width, scene.theme.quiet());
        }
    }
    let doubtful = |d: &Duty| scene.law.entry(d.rule).is_some_and(|e| e.doubtful());
    if duties.iter().any(doubtful) {
        page.text(&scene.words.say("panel-letters"), 2, width, scene.theme.quiet());
    }
}

/// Where a duty stands in few words, for an adviser: the provision, how binding, the first source, and the letters that
/// say how certain it is.
fn cited(scene: &Scene, duty: &Duty) -> String {
    let Some(entry) = scene.law.entry(duty.rule) else { return String::new() };
    let mut parts: Vec<String> = entry.provision.iter().map(|cited| scene.words.provision(cited)).collect();
    parts.push(scene.words.say(&format!("weight-{}", entry.weight.word())).into_owned());
    parts.extend(entry.sources.first().map(|s| scene.words.source(s).into_owned()));
    parts.push(entry.certainty.clone());
    parts.join(" · ")
}

/// A duty with its mark; a long name takes more lines, and what stands beside it stands on the first.
pub(super) fn duty_row(scene: &Scene, page: &mut Page, duty: &Duty, width: usize) {
    let mark = scene.theme.state_mark(duty.state);
    let label = scene.words.duty(duty);
    let style = if duty.certain { scene.theme.plain() } else { scene.theme.quiet() };
    let doubt = scene.law.entry(duty.rule).map_or("", |e| if e.doubtful() { e.certainty.as_str() } else { "" });
    // Where nothing else is said, the employer owes it.
    let owner = match duty.owner {
        Owner::Employer => String::new(),
        owner => format!("{} ", scene.words.say(&format!("owner-{}", owner.word()))),
    };
    let right = if duty.certain {
        format!("{owner}{doubt} {}", duty.rule)
    } else {
        format!("{} {}", scene.words.say("duty-if"), duty.rule)
    };
    let quiet = |text: &str| vec![Span::styled(text.to_string(), scene.theme.quiet())];
    let room = width.saturating_sub(right.width() + 5);
    // Where much stands beside it, that stands on a line of its own.
    let apart = label.width() > room && right.width() > width / 4;
    let room = if apart { width.saturating_sub(4) } else { room };
    for (n, range) in wrap(&label, room.max(1)).into_iter().enumerate() {
        let lead = if n == 0 { mark } else { " " };
        let beside = if n == 0 && !apart { right.as_str() } else { "" };
        let left = Span::styled(format!("  {lead} {}", &label[range]), style);
        page.line(sides(vec![left], quiet(beside), width));
    }
    if apart {
        page.line(sides(Vec::new(), quiet(&right), width));
    }
}

fn way(scene: &Scene, page: &mut Page, width: usize) {
    let steps = &scene.assessment.steps;
    if steps.len() < 2 {
        return;
    }
    title(scene, page, "panel-way");
    for step in &steps[1..] {
        page.text(
            &format!("{} {}", step.rule, scene.words.rule_title(step.rule, scene.law)),
            2,
            width,
            scene.theme.plain(),
        );
        page.text(&scene.words.rule_source(step.rule, scene.law), 4, width, scene.theme.quiet());
    }
}
