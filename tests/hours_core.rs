//! Ordinary hours, overtime, all hours, standby, minors and positions: every number on both sides of its border, with each
//! answer that widens it and with none.

use crate::support::rota;

use hjemmekontor::law::facts::Fact;
use hjemmekontor::law::hours::{Finding, Limit, Piece, Standing, overview};
use hjemmekontor::law::number::Number;
use hjemmekontor::law::sources::Law;
use rota::{check, facts, look, of, shown, standings, told, weeks};

/// Each line: a rota, what is answered, and the findings of this limit.
const DAY_WIDEN: &str = "widen:individual-10,representatives-12.5,inspectorate-13";

#[test]
fn nine_hours_in_24() {
    let open = format!("open 9.017>9 R-611 waits:averaging {DAY_WIDEN}");
    let over = format!("over 9.017>9 R-611 {DAY_WIDEN}");
    check(
        Limit::Day,
        &[
            ("mon 8-17", "", "-"),
            ("mon 8-17:01", "", &open),
            ("mon 8-17:01", "averaging=none", &over),
            // Breaks are not working time, unless they cannot be left.
            ("mon 8-17:30p30", "", "-"),
            ("mon 8-17:31p30", "", &open),
            ("mon 8-17:00b30", "", "-"),
            ("mon 8-17:01b30", "", &open),
            // Overtime is no ordinary time.
            ("mon 8-17 17-20o", "", "-"),
            ("mon 8-17:01 18-20o", "", &open),
        ],
    );
}

#[test]
fn how_far_averaging_widens_a_day() {
    let more = "widen:representatives-12.5,inspectorate-13";
    let last = "widen:inspectorate-13";
    check(
        Limit::Day,
        &[
            ("mon 8-18", "averaging=individual", "carried 10>9 R-611 widen:individual-10 basis:averaging"),
            ("mon 8-18:01", "averaging=individual", &format!("over 10.017>10 R-611 {more}")),
            ("mon 8-18:01", "", &format!("open 10.017>9 R-611 waits:averaging {more}")),
            ("mon 8-18:01", "averaging=none", &format!("over 10.017>9 R-611 {more}")),
            (
                "mon 8-20:30",
                "averaging=representatives",
                "carried 12.5>9 R-611 widen:representatives-12.5 basis:averaging",
            ),
            ("mon 8-20:31", "averaging=representatives", &format!("over 12.517>12.5 R-611 {last}")),
            ("mon 8-20:31", "", &format!("open 12.517>9 R-611 waits:averaging {last}")),
            ("mon 8-21", "averaging=inspectorate", "carried 13>9 R-611 widen:inspectorate-13 basis:averaging"),
            ("mon 8-21:01", "averaging=inspectorate", "over 13.017>13 R-611"),
            ("mon 8-21:01", "", "over 13.017>9 R-611"),
            ("mon 8-21:01", "averaging=none", "over 13.017>9 R-611"),
            // The Inspectorate's number is of all hours.
            ("mon 8-18 18-21o", "averaging=inspectorate", "carried 10>9 R-611 widen:inspectorate-13 basis:averaging"),
            (
                "mon 8-18 18-21:01o",
                "averaging=inspectorate",
                "over 13.017>13 R-611 widen:individual-10,representatives-12.5",
            ),
            ("mon 8-18 18-21:01o", "averaging=individual", "carried 10>9 R-611 widen:individual-10 basis:averaging"),
        ],
    );
}

#[test]
fn a_day_turns_on_averaging_also_where_the_average_itself_is_too_much() {
    let more = "widen:representatives-12.5,inspectorate-13";
    let open = format!("open 10.017>9 R-611 waits:averaging {more}");
    // 40 hours and a minute in the week that repeats itself.
    let beyond = "mon 8-18:01; tue-fri 8-15:30";
    check(
        Limit::Day,
        &[
            ("mon 8-18:01; tue-thu 8-15:30; fri 8-15:29", "", &open),
            (beyond, "", &open),
            (beyond, "averaging=none", &format!("over 10.017>9 R-611 {more}")),
            (beyond, "hours_from=2026-11-02", &open),
        ],
    );
    // The week says that no averaging helps it.
    check(Limit::Week, &[(beyond, "", "over 40.017>40 R-611"), (beyond, "averaging=none", "over 40.017>40 R-611")]);
    assert!(look(beyond, "").waits().contains(&Fact::Averaging), "asked for");
}

#[test]
fn a_hybrid_week_with_two_evenings_turns_on_averaging() {
    let week = "mon 8-16p30; tue 8-16p30 20-22h; wed 8-16p30; thu 8-16p30 20-22h; fri 8-16p30";
    let day = format!("open 9.5>9 R-611 waits:averaging {DAY_WIDEN}");
    check(Limit::Day, &[(week, "", &format!("{day}; {day}"))]);
    check(Limit::Week, &[(week, "", "over 41.5>40 R-611")]);
    let carried = "carried 9.5>9 R-611 widen:individual-10 basis:averaging";
    let told = "averaging=individual weekly_limit=law_40";
    check(Limit::Day, &[(week, told, &format!("{carried}; {carried}"))]);
    // The average does not hold, so that it carries no week.
    check(Limit::Average, &[(week, told, "over 41.5>40 R-612")]);
    check(Limit::Week, &[(week, told, "-"), (week, &format!("{told} averaging_weeks=4"), "-")]);
    let even = format!("{week} | mon-fri 8-15");
    let week_of = "carried 41.5>40 R-611 widen:individual-48 basis:averaging";
    check(Limit::Week, &[(&even, &format!("{told} averaging_weeks=2"), week_of)]);
}

#[test]
fn a_working_period_goes_on_past_midnight_and_over_the_end_of_the_rota() {
    let over = |n: usize| vec![Standing::Over; n];
    let days = |text: &str, told: &str| standings(&look(text, told), Limit::Day);
    // Less than eight hours between: the same period; eight hours: another.
    assert_eq!(days("mon 14-22; tue 5:59-7:00", "averaging=none"), over(1));
    assert_eq!(days("mon 14-22; tue 6-7:01", "averaging=none"), over(0));
    assert_eq!(days("mon 14-22; tue 5:59-6:59", "averaging=none"), over(0));
    // The same day is the same period, whatever lies between.
    assert_eq!(days("mon 0-5 19-23:01", "averaging=none"), over(1));
    assert_eq!(days("mon 0-5 19-23", "averaging=none"), over(0));
    // From Sunday to the Monday that follows it, which is the first of the rota.
    let round = look("mon 4-7; sun 18-24:01", "averaging=none");
    assert_eq!(standings(&round, Limit::Day), over(1));
    let piece = |day, from, to| Piece { week: 0, day, from, to };
    assert_eq!(of(&round, Limit::Day)[0].pieces, [piece(0, 240, 420), piece(6, 1080, 1441)]);
    assert_eq!(days("mon 4-7; sun 18-24:01", "averaging=none hours_from=2026-11-02"), over(0));
    // A period of more than 24 hours: the most in any 24 of it, and each day of it by itself.
    assert_eq!(
        shown(of(&look("mon 8-10 18-24; tue 6-12", "averaging=none"), Limit::Day)[0]).split(' ').nth(1),
        Some("12>9")
    );
    assert_eq!(days("mon 8-12 20-24; tue 6-10", "averaging=none"), over(1));
    let daily = look("mon-sun 0-6 13-20", "averaging=none");
    assert_eq!(standings(&daily, Limit::Day), over(7), "a chain without an end");
}

#[test]
fn the_clock_is_put_forward_and_back() {
    let days =
        |text: &str, from: &str| standings(&look(text, &format!("averaging=none hours_from={from}")), Limit::Day);
    // The Sunday of 29 March 2026 has 23 hours, that of 25 October 25.
    assert_eq!(days("sat 21-7:01", "2026-03-23"), [Standing::Over]);
    assert_eq!(days("sat 21-7", "2026-03-23"), []);
    assert_eq!(days("sat 21-5:01", "2026-10-19"), [Standing::Over]);
    assert_eq!(days("sat 21-5", "2026-10-19"), []);
    let sum = |from: &str| look("sat 21-5", &format!("hours_from={from}")).weeks[0].ordinary;
    assert_eq!((sum("2026-03-23"), sum("2026-10-19")), (Number::whole(7), Number::whole(9)));
    // Work in the hour that is jumped over is none.
    assert_eq!(look("mon 8-9; sun 2-3p30", "hours_from=2026-03-23").weeks[0].ordinary, Number::whole(1));
}

const FORTY: &str = "mon-fri 8-16";
const MORE: &str = "mon-thu 8-16; fri 8-16:01";

#[test]
fn the_number_of_the_week() {
    let plain = "over 40.017>40 R-611";
    check(
        Limit::Week,
        &[
            (FORTY, "weekly_limit=law_40", "-"),
            (MORE, "weekly_limit=law_40", plain),
            (MORE, "weekly_limit=law_40 averaging=none", plain),
            (MORE, "", plain),
            ("mon-thu 8-16; fri 8-14", "weekly_limit=shift_38", "-"),
            ("mon-thu 8-16; fri 8-14:01", "weekly_limit=shift_38", "over 38.017>38 R-611"),
            ("mon-thu 8-16; fri 8-12", "weekly_limit=round_36", "-"),
            ("mon-thu 8-16; fri 8-12:01", "weekly_limit=round_36", "over 36.017>36 R-611"),
            // What is agreed between the parties of working life is said to be, also above the law's own 40.
            ("mon-fri 8-16p30", "weekly_limit=collective_37_5", "-"),
            (
                "mon-thu 8-16p30; fri 8-15:31",
                "weekly_limit=collective_37_5",
                "over 37.517>37.5 R-611 basis:weekly_limit",
            ),
            (FORTY, "weekly_limit=collective_37_5", "over 40>37.5 R-611 basis:weekly_limit"),
            (MORE, "weekly_limit=collective_37_5", "over 40.017>37.5 R-611 basis:weekly_limit"),
        ],
    );
}

#[test]
fn a_number_that_is_not_told_is_asked_for_where_it_matters() {
    check(
        Limit::Week,
        &[
            ("mon-fri 8-16p30", "", "-"),
            ("mon-thu 8-16p30; fri 8-15:31", "", "note 37.517>37.5 R-611 waits:weekly_limit"),
            (FORTY, "", "note 40>37.5 R-611 waits:weekly_limit"),
            // Long nights or Sundays may have the law's own shorter week.
            ("mon-wed 8-16; thu 20-4; fri 20-0", "", "-"),
            ("mon-wed 8-16; thu 20-4; fri 20-0:01", "", "open 36.017>36 R-611 waits:weekly_limit"),
            ("mon-thu 8-15; sun 8-16:01", "", "open 36.017>36 R-611 waits:weekly_limit"),
            ("mon-thu 8-15; sun 8-16:01", "weekly_limit=law_40", "-"),
            // Every third week at least.
            ("mon-thu 8-15; sun 8-16:01 | |", "", "open 36.017>36 R-611 waits:weekly_limit"),
            ("mon-thu 8-15; sun 8-16:01 | | |", "", "-"),
            // An evening is no such rota.
            ("mon-thu 8-15 20-22; fri 8-9", "", "-"),
        ],
    );
    assert_eq!(look(FORTY, "").waits(), [Fact::WeeklyLimit]);
    // Nothing of it where the position is taken out.
    check(Limit::Week, &[(FORTY, "position=leading manages=yes own_effort=yes", "-")]);
}

/// Nine weeks, the last of them light, that come to 40 hours on average at most.
fn peaks(weeks: usize, peak: &str, rest: &str) -> String {
    format!("{weeks}x {peak} | {}x {rest}", 16 - weeks)
}

#[test]
fn how_far_averaging_widens_a_week() {
    let week = |rota: &str, told: &str| {
        let overview = look(rota, told);
        of(&overview, Limit::Week).first().map_or("-".to_string(), |f| shown(f))
    };
    let one = |hours: &str| peaks(1, hours, "mon-fri 8-15");
    let (h48, m48) = ("mon-sat 8-16", "mon-fri 8-16; sat 8-16:01");
    let (h50, m50) = ("mon-fri 8-16; sat 8-18", "mon-fri 8-16; sat 8-18:01");
    let (h54, m54) = ("mon-sat 8-17", "mon-fri 8-17; sat 8-17:01");
    let all = "widen:individual-48,representatives-48,inspectorate-48";
    assert_eq!(week(&one(h48), "averaging=none"), format!("over 48>40 R-611 {all}"));
    assert_eq!(week(&one(h48), ""), format!("open 48>40 R-611 waits:averaging {all}"));
    assert_eq!(week(&one(h48), "averaging=individual"), "carried 48>40 R-611 widen:individual-48 basis:averaging");
    assert_eq!(week(&one(m48), ""), "open 48.017>40 R-611 waits:averaging widen:individual-50,representatives-54");
    assert_eq!(week(&one(m48), "averaging=individual"), "carried 48.017>40 R-611 widen:individual-50 basis:averaging");
    assert_eq!(
        week(&one(m48), "averaging=inspectorate"),
        "over 48.017>48 R-611 widen:individual-50,representatives-54"
    );
    assert_eq!(week(&one(h48), "averaging=inspectorate"), "carried 48>40 R-611 widen:inspectorate-48 basis:averaging");
    assert_eq!(week(&one(h50), "averaging=individual"), "carried 50>40 R-611 widen:individual-50 basis:averaging");
    assert_eq!(week(&one(m50), "averaging=individual"), "over 50.017>50 R-611 widen:representatives-54");
    assert_eq!(
        week(&one(h54), "averaging=representatives"),
        "carried 54>40 R-611 widen:representatives-54 basis:averaging"
    );
    assert_eq!(week(&one(m54), "averaging=representatives"), "over 54.017>54 R-611");
    assert_eq!(week(&one(m54), ""), "over 54.017>40 R-611");
    assert_eq!(week(&one(m54), "averaging=none"), "over 54.017>40 R-611");
    // All hours count for the Inspectorate: eight of overtime besides 41.
    assert_eq!(
        week(&one("mon-thu 8-16; fri 8-17; sat 8-15o"), "averaging=inspectorate"),
        "carried 41>40 R-611 widen:inspectorate-48 basis:averaging"
    );
    assert!(
        week(&one("mon-thu 8-16; fri 8-17; sat 8-15:01o"), "averaging=inspectorate")
            .starts_with("over 48.017>48 R-611")
    );
}

#[test]
fn forty_eight_hours_may_be_an_average_over_eight_weeks() {
    // 50 and 46 hours in turn are 48 on average over any eight weeks; a minute more is not.
    let rota = |last: &str| {
        format!("4x mon-fri 8-18 | 3x mon-thu 8-18; fri 8-14 | 1x mon-thu 8-18; fri 8-{last} | 16x mon-thu 8-16")
    };
    let held = look(&rota("14"), "averaging=individual averaging_weeks=24");
    let over = look(&rota("14:01"), "averaging=individual averaging_weeks=24");
    assert_eq!(standings(&held, Limit::Week), [Standing::Carried; 8]);
    // The weeks above 48 are beyond it now, those of 46 hours are not.
    let stood = standings(&over, Limit::Week);
    assert_eq!(stood.iter().filter(|s| **s == Standing::Over).count(), 4);
    assert_eq!(shown(of(&over, Limit::Week)[0]), "over 50>48 R-611");
    assert_eq!(stood.iter().filter(|s| **s == Standing::Carried).count(), 4);
    // The same over the end of the rota.
    let round = "2x mon-fri 8-18 | 16x mon-thu 8-16 | 6x mon-fri 8-18";
    assert!(standings(&look(round, "averaging=representatives"), Limit::Week).contains(&Standing::Over));
    let dated = look(round, "averaging=representatives hours_from=2026-01-05");
    assert!(!standings(&dated, Limit::Week).contains(&Standing::Over));
}

#[test]
fn the_average_that_is_agreed_holds_through_every_period() {
    let uneven = "mon-fri 8-17 | mon-fri 8-15";
    let heavy = "mon-fri 8-17 | mon-thu 8-15; fri 8-15:01";
    check(
        Limit::Average,
        &[
            (uneven, "", "-"),
            (uneven, "averaging=none", "-"),
            (uneven, "averaging=individual averaging_weeks=2", "-"),
            (heavy, "averaging=individual averaging_weeks=2", "over 40.008>40 R-612"),
            (heavy, "averaging=individual averaging_weeks=52", "over 40.008>40 R-612"),
            (uneven, "averaging=individual averaging_weeks=1", "over 45>40 R-612"),
            (uneven, "averaging=representatives averaging_weeks=3", "over 41.667>40 R-612"),
            // Not told over how many weeks: it turns on that, unless no period helps.
            (uneven, "averaging=individual", "open 40>40 R-612 waits:averaging_weeks"),
            (heavy, "averaging=individual", "over 40.008>40 R-612"),
            ("mon-fri 8-17", "averaging=individual", "over 45>40 R-612"),
            (FORTY, "averaging=individual", "-"),
            // By the number that holds.
            (uneven, "averaging=individual averaging_weeks=2 weekly_limit=shift_38", "over 40>38 R-612"),
            (
                uneven,
                "averaging=individual averaging_weeks=2 weekly_limit=collective_37_5",
                "over 40>37.5 R-612 basis:weekly_limit",
            ),
            (
                heavy,
                "averaging=individual averaging_weeks=2 weekly_limit=collective_37_5",
                "over 40.008>37.5 R-612 basis:weekly_limit",
            ),
            // With a date the other weeks may make up for these.
            ("mon-fri 8-17", "averaging=individual averaging_weeks=2 hours_from=2026-11-02", "note 45>40 R-612"),
            ("mon-fri 8-17", "averaging=individual averaging_weeks=1 hours_from=2026-11-02", "over 45>40 R-612"),
            ("mon-fri 8-17", "averaging=individual hours_from=2026-11-02", "open 45>40 R-612 waits:averaging_weeks"),
            (uneven, "averaging=individual averaging_weeks=2 hours_from=2026-11-02", "-"),
            (heavy, "averaging=individual averaging_weeks=2 hours_from=2026-11-02", "over 40.008>40 R-612"),
            // Nothing is known before the first week and after the last: one of 45 hours in every two.
            (
                "2x mon-fri 8-17 | 2x mon-fri 8-15",
                "averaging=individual averaging_weeks=2 hours_from=2026-11-02",
                "over 45>40 R-612",
            ),
        ],
    );
    let weeks = "averaging_weeks=";
    check(
        Limit::AveragingPeriod,
        &[
            (uneven, &format!("averaging=individual {weeks}52"), "-"),
            (uneven, &format!("averaging=individual {weeks}52.5"), "over 52.5>52 R-612 basis:averaging_weeks"),
            (uneven, &format!("averaging=representatives {weeks}52"), "-"),
            (uneven, &format!("averaging=representatives {weeks}53"), "over 53>52 R-612 basis:averaging_weeks"),
            (uneven, &format!("averaging=inspectorate {weeks}26"), "-"),
            (uneven, &format!("averaging=inspectorate {weeks}27"), "over 27>26 R-612 basis:averaging_weeks"),
            (uneven, &format!("averaging=none {weeks}60"), "-"),
        ],
    );
}

#[test]
fn standing_by_counts_one_hour_in_so_many() {
    let seven = "mon-fri 8-16; sat-sun 0-24s";
    check(
        Limit::Standby,
        &[
            ("mon 8-16", "", "-"),
            (seven, "", "note 48>6.857 R-622 waits:standby_one_in"),
            (seven, "standby_one_in=7", "note 48>6.857 R-622 basis:standby_one_in"),
            (seven, "standby_one_in=8", "note 48>6 R-622 widen:representatives-? basis:standby_one_in"),
            (seven, "standby_one_in=4", "note 48>12 R-622 basis:standby_one_in"),
            (seven, "standby_one_in=0.5", "note 48>48 R-622 basis:standby_one_in"),
            ("mon 8-16 16-18s | mon 8-16", "standby_one_in=7", "note 2>0.286 R-622 basis:standby_one_in"),
        ],
    );
    // Seven hours are one ordinary hour; a minute more is more than the nine hours of a day.
    let over = format!("over 9.002>9 R-611 {DAY_WIDEN}");
    check(
        Limit::Day,
        &[
            ("mon 8-16 16-23s", "standby_one_in=7 averaging=none", "-"),
            ("mon 8-16 16-23:01s", "standby_one_in=7 averaging=none", &over),
            ("mon 8-16 16-20:01s", "standby_one_in=4 averaging=none", &format!("over 9.004>9 R-611 {DAY_WIDEN}")),
            ("mon 8-16 16-20s", "standby_one_in=4 averaging=none", "-"),
            // How much counts is not told, and without it there is nothing.
            ("mon 8-16 16-23:01s", "averaging=none", &format!("open 9.002>9 R-611 waits:standby_one_in {DAY_WIDEN}")),
            // It ties no days together.
            ("mon 14-22 22-5s; tue 5-6s 6-7", "averaging=none standby_one_in=7", "-"),
        ],
    );
    check(
        Limit::Week,
        &[
            ("mon-fri 8-15; sat 0-24s; sun 0-11s", "standby_one_in=7 weekly_limit=law_40", "-"),
            ("mon-fri 8-15; sat 0-24s; sun 0-11:01s", "standby_one_in=7 weekly_limit=law_40", "over 40.002>40 R-611"),
            (
                "mon-fri 8-15; sat 0-24s; sun 0-11:01s",
                "weekly_limit=law_40",
                "open 40.002>40 R-611 waits:standby_one_in",
            ),
        ],
    );
    let sums = look(seven, "standby_one_in=6.5");
    assert_eq!(sums.weeks[0].ordinary, Number::new(40 * 13 + 96, 13).expect("a number"));
    assert_eq!(sums.days[5].standby_counted, Number::new(48, 13).expect("a number"));
    assert_eq!(sums.days[5].home, Number::whole(0), "standing by is no work");
}

#[test]
fn minors_have_their_own_numbers_and_nobody_widens_them() {
    let minor = "under_18=yes averaging=individual";
    check(
        Limit::Day,
        &[
            ("mon 8-16", minor, "-"),
            ("mon 8-16:01", minor, "over 8.017>8 R-640"),
            ("mon 8-16:01", "age=17", "over 8.017>8 R-640"),
            ("mon 8-16:01", "age=18", "-"),
            ("mon 8-16:01", "under_18=no", "-"),
            // The age is told by years before it is by yes or no.
            ("mon 8-16:01", "age=18 under_18=yes", "-"),
            ("mon 8-15 15-16:01o", minor, "over 8.017>8 R-640"),
        ],
    );
    check(
        Limit::Week,
        &[
            (FORTY, "under_18=yes weekly_limit=law_40", "-"),
            (MORE, "under_18=yes weekly_limit=law_40", "over 40.017>40 R-640"),
            ("mon-thu 8-16; fri 8-14:01", "under_18=yes weekly_limit=shift_38", "over 38.017>38 R-611"),
        ],
    );
    check(Limit::OvertimeWeek, &[("mon 8-9 9-9:01o", minor, "over 0.017>0 R-640"), ("mon 8-9", minor, "-")]);
    for limit in [Limit::OvertimeNeed, Limit::OvertimeYear, Limit::TotalDay, Limit::TotalWeek, Limit::Average] {
        check(limit, &[("mon-sun 6-12 12-22o", minor, "-")]);
    }
    check(
        Limit::Young,
        &[
            ("mon 8-9", "", "-"),
            ("mon 8-9", "age=18", "-"),
            ("mon 8-9", "age=17", "open 0>0 R-640 waits:compulsory_school"),
            ("mon 8-9", "age=14", "open 0>0 R-640 basis:age"),
            ("mon 8-9", "age=15", "open 0>0 R-640 waits:compulsory_school"),
            ("mon 8-9", "age=16 compulsory_school=no", "note 0>0 R-640"),
            ("mon 8-9", "under_18=yes compulsory_school=yes", "open 0>0 R-640 basis:compulsory_school"),
        ],
    );
}

#[test]
fn a_position_that_is_taken_out() {
    let leading = "position=leading averaging=none weekly_limit=law_40";
    let with = |more: &str| format!("{leading} {more}");
    let over = "over 40.017>40 R-611";
    check(
        Limit::Week,
        &[
            (MORE, leading, "open 40.017>40 R-611 waits:manages,own_effort"),
            (MORE, &with("manages=yes"), "open 40.017>40 R-611 waits:own_effort"),
            (MORE, &with("manages=yes own_effort=yes"), "exempt 40.017>40 R-611"),
            (MORE, &with("manages=no"), over),
            (MORE, &with("own_effort=no"), over),
            (MORE, "position=ordinary averaging=none weekly_limit=law_40", over),
            (MORE, "position=particularly_independent weekly_limit=law_40", "open 40.017>40 R-611 waits:independent"),
            (MORE, "position=particularly_independent independent=yes", "exempt 40.017>40 R-611"),
            (MORE, "position=particularly_independent independent=no", over),
        ],
    );
    check(
        Limit::Position,
        &[
            (FORTY, "", "-"),
            (FORTY, "position=ordinary", "-"),
            (FORTY, leading, "note 0>0 R-632 waits:manages,own_effort"),
            (FORTY, &with("manages=yes own_effort=yes"), "note 0>0 R-632 basis:position"),
            (FORTY, &with("manages=yes own_effort=no"), "note 0>0 R-632 basis:own_effort"),
            (FORTY, "position=particularly_independent independent=no", "note 0>0 R-634 basis:independent"),
        ],
    );
}

#[test]
fn what_is_taken_out_asks_for_nothing_and_what_is_not_stays() {
    let all = "mon-sun 8-18 18-23:30o";
    let exempt = look(all, "position=leading manages=yes own_effort=yes");
    assert!(exempt.findings.iter().filter(|f| f.rule.0 < 622).all(|f| f.standing == Standing::Exempt), "{exempt:?}");
    assert!(exempt.findings.iter().any(|f| f.limit == Limit::OvertimeYear));
    assert_eq!(exempt.waits(), []);
    // Carried stays carried while the conditions are open, and what turns on an answer goes on doing so.
    let open = look("mon 8-18", "position=leading averaging=individual");
    assert_eq!(standings(&open, Limit::Day), [Standing::Carried]);
    assert_eq!(
        told("mon 8-18", "position=leading", Limit::Day),
        format!("open 10>9 R-611 waits:averaging,manages,own_effort {DAY_WIDEN}")
    );
    // So do evenings and rest.
    for limit in [Limit::Evening, Limit::DailyRest] {
        let evening = look("mon 8-15p30 20-22; tue 8-15p30", "position=leading");
        let waits = &of(&evening, limit)[0].waits;
        assert!(waits.ends_with(&[Fact::Manages, Fact::OwnEffort]) && waits.len() > 2, "{limit:?} {waits:?}");
    }
    // What is taken out needs no agreement.
    assert!(exempt.findings.iter().all(|f| f.widen.is_empty()), "{exempt:?}");
    // Standing by is told all the same, minors are not taken out, and neither is having to answer.
    let more = "position=leading manages=yes own_effort=yes";
    assert_eq!(told("mon 8-16 16-18s", more, Limit::Standby), "note 2>0.286 R-622 waits:standby_one_in");
    assert_eq!(told("mon 8-17", &format!("{more} under_18=yes"), Limit::Day), "over 9>8 R-640");
    assert_eq!(
        told("mon 8-16", &format!("{more} available=8-17"), Limit::Availability),
        "open 1>0 R-650 waits:must_answer"
    );
}

#[test]
fn a_contractor_has_no_limits() {
    let of = |status: &str| overview(&facts(weeks("mon-sun 6-20"), status), Law::current());
    assert_eq!(of("worker_status=contractor"), None);
    assert!(of("worker_status=employee").is_some_and(|overview| overview.has(Limit::Day)));
}

#[test]
fn having_to_answer_outside_working_hours() {
    let open = |found: &str| format!("open {found}>0 R-650 waits:must_answer");
    check(
        Limit::Availability,
        &[
            ("mon-fri 8-16p30", "", "-"),
            ("mon-fri 8-16p30", "available=8-16", "-"),
            ("mon-fri 8-16p30", "available=8-16:01", &open("0.083")),
            ("mon-fri 8-16p30", "available=7:59-16", &open("0.083")),
            ("mon 8-16", "available=8-17 must_answer=yes", "note 1>0 R-650 basis:must_answer"),
            ("mon 8-16", "available=8-17 must_answer=no", "-"),
            ("mon 8-16", "must_answer=yes", "-"),
            // Standing by is told for itself, and a free day is no day to be reachable on.
            ("mon 8-16 16-17s", "available=8-17", "-"),
            ("mon 8-17s", "available=7-18", "-"),
            ("mon 22-6; tue 6-8", "available=22-6", &open("8")),
        ],
    );
    let overview = look("mon 9-12 13-16", "available=8-18");
    let piece = |from, to| Piece { week: 0, day: 0, from, to };
    assert_eq!(of(&overview, Limit::Availability)[0].pieces, [piece(480, 540), piece(720, 780), piece(960, 1080)]);
}

#[test]
fn the_sums_of_days_and_weeks() {
    let overview = look("mon 8-16p30h 20-22o; tue 22-6b30 | mon 8-16", "");
    let day = &overview.days[0];
    let number = |top, bottom| Number::new(top, bottom).expect("a number");
    assert_eq!((day.ordinary, day.overtime, day.home), (number(15, 2), Number::whole(2), number(15, 2)));
    assert_eq!(overview.days[1].ordinary, Number::whole(8), "belongs to the day it began on, and a bound break counts");
    assert_eq!(overview.weeks[0].total(), number(35, 2));
    assert_eq!(overview.average, number(47, 4));
    assert_eq!(overview.average_total, number(51, 4));
}

#[test]
fn findings_point_into_the_rota_and_come_in_order() {
    let overview = look("mon-sun 6-13 13-20o 20-24s | mon 8-9", "available=7-20 position=leading");
    assert!(overview.findings.is_sorted_by_key(|f| (f.standing, f.first())));
    assert!(overview.findings.len() > 8);
    let told = facts(weeks("mon-sun 6-13 13-20o 20-24s | mon 8-9"), "");
    let weeks = told.hours().expect("hours");
    // Of rest and of being reachable the pieces are the free time itself.
    let worked = |f: &&Finding| ![Limit::Availability, Limit::DailyRest, Limit::WeeklyRest].contains(&f.limit);
    for finding in overview.findings.iter().filter(worked) {
        for piece in &finding.pieces {
            let day = &weeks[piece.week][piece.day];
            assert!(day.iter().any(|s| s.from <= piece.from && piece.to <= s.to), "{finding:?}");
        }
    }
}
