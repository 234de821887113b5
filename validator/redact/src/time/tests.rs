use super::*;

#[test]
fn every_day_of_ten_thousand_years_is_found_again() {
    let (first, last) = (BEFORE_EPOCH.0 / DAY, AFTER_EPOCH.1 / DAY);
    assert_eq!(date(first), (0, 1, 1));
    assert_eq!(date(last), (9999, 12, 31));
    assert_eq!(date(0), (1970, 1, 1));
    let mut before = (0, 0, 0);
    for day in first..=last {
        let date = date(day);
        assert_eq!(days(date.0, date.1, date.2), day);
        assert!(date > before);
        before = date;
    }
}

#[test]
fn times_keep_their_distances_and_their_forms() {
    let by = 40_000_000;
    for (text, expected) in [
        ("2023-04-18T09:30:12.345Z", "2022-01-10T10:23:32.345Z"),
        ("2023-04-18T11:30:12.3+02:00", "2022-01-10T12:23:32.3+02:00"),
        ("2023-04-18t04:30:12-05:00", "2022-01-10t05:23:32-05:00"),
        ("2020-02-29T00:00:00z", "2018-11-23T00:53:20z"),
    ] {
        assert_eq!(iso_back(text, by).as_deref(), Some(expected));
    }
    assert_eq!(seconds_back(1_681_810_212, by), 1_641_810_212);
    let spelled = |text| spelled_seconds_back(text, by);
    assert_eq!(spelled("1681810212").as_deref(), Some("1641810212"));
    assert_eq!(
        spelled("1758986898.5005481").as_deref(),
        Some("1718986898.5005481")
    );
    assert_eq!(spelled("1e9"), None);
    assert_eq!(spelled("-5"), None);
}

#[test]
fn a_time_given_in_milliseconds_is_put_back_by_as_many_of_them() {
    let by = 40_000_000;
    assert_eq!(
        seconds_back(1_681_810_212_345, by),
        1_681_810_212_345 - by * 1000
    );
    let (first, last) = MILLISECONDS;
    for at in [first, first + 1, last - 1, last] {
        let back = seconds_back(at, by);
        assert!((first..=last).contains(&back), "{at}: {back}");
        assert_ne!(back, at);
    }
}

#[test]
fn a_time_before_the_year_0_is_put_back_too() {
    let by = 40_000_000;
    assert_eq!(seconds_back(-100_000_000_000, by), -100_040_000_000);
    let (first, last) = BEFORE_YEAR_0;
    for at in [first, last] {
        let back = seconds_back(at, by);
        assert!((first..=last).contains(&back), "{at}: {back}");
        assert_ne!(back, at);
    }
}

#[test]
fn no_time_leaves_the_years_that_there_are() {
    let by = 40_000_000;
    for seconds in [
        0,
        1,
        2,
        by - 1,
        by,
        by + 1,
        AFTER_EPOCH.1 - 1,
        AFTER_EPOCH.1,
    ] {
        let back = seconds_back(seconds, by);
        assert!((1..=AFTER_EPOCH.1).contains(&back), "{seconds}: {back}");
    }
    for text in [
        "1970-01-01T00:00:00Z",
        "1970-06-01T00:00:00+23:59",
        "1970-06-01T00:00:00-23:59",
        "0000-01-01T00:00:00Z",
        "0000-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59.999999999Z",
    ] {
        for by in [1, by, 600_000_000] {
            let back = iso_back(text, by).expect("it is a time");
            assert!(is_iso(&back), "{text}: {back}");
        }
    }
}

#[test]
fn what_hides_in_a_time_is_none() {
    for text in [
        "",
        "2023-04-18",
        "2023-04-18T09:30:12",
        "2023-04-18T09:30:12Z ",
        "2023-04-18T09:30:12Z Ann",
        "2023-04-18T09:30:12.Z",
        "2023-04-18T09:30:12.9725012345678Z",
        "2023-04-18T09:30:12.5AnnZ",
        "2023-04-18T09:30:12+0200",
        "2023-04-18T09:30:12+02:00:00",
        "2023-02-29T09:30:12Z",
        "2023-13-01T09:30:12Z",
        "2023-04-18T24:30:12Z",
        "+2023-04-18T09:30:12Z",
        "2023-04-1éT09:30:12Z",
        "Tuesday",
    ] {
        assert!(!is_iso(text), "{text}");
    }
}
