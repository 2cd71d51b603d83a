//! The HTML report in a real browser: what a person sees on a wide screen, on a
//! phone, in the dark, and after a click. Where no browser is found, the test
//! says so and passes: it has nothing to say about the report then.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may fail")]

mod common;

use std::path::Path;
use std::process::Command;

use common::Project;
use serde_json::Value;

const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

const OLD: &str = "openapi: 3.0.3
info: {title: Accounts, version: 1.0.0}
paths:
  /accounts:
    post:
      operationId: createAccount
      requestBody:
        content:
          application/json:
            schema:
              type: object
              properties:
                bank: {type: string, enum: [nequi, daviplata, bancolombia]}
      responses:
        '200':
          description: Done
          content:
            application/json:
              schema:
                type: object
                properties:
                  bank: {type: string, enum: [nequi, daviplata, bancolombia]}
";

/// Looks at the report in a frame of some width and writes down what is there.
/// The report itself may run no script, so the page around it does.
const LENS: &str = r#"<!DOCTYPE html><meta charset="utf-8">
<iframe id="frame" src="report.html" style="border:0;height:900px;width:WIDTHpx"></iframe>
<pre id="seen"></pre>
<script>
window.onload = () => {
  const report = document.getElementById("frame").contentDocument;
  const view = report.defaultView;
  const all = (query) => [...report.querySelectorAll(query)];
  const shown = (query) => all(query).filter((one) => one.getClientRects().length > 0).length;
  const seen = {
    title: report.title,
    text: report.body.innerText,
    overflow: report.documentElement.scrollWidth - view.innerWidth,
    paper: view.getComputedStyle(report.body).backgroundColor,
    scripts: all("script").length,
    columns: all(".row:not(.fold):not(.head)").map((row) => view.getComputedStyle(row).gridTemplateColumns.split(" ").length),
    added: all(".come").map((cell) => cell.textContent),
    open: all("details[open] > summary .headline").map((one) => one.textContent),
    changes: shown("details"),
  };
  all(".filters input").forEach((box) => box.click());
  seen.after = shown("details");
  document.getElementById("seen").textContent = JSON.stringify(seen);
};
</script>"#;

fn browser() -> Option<&'static str> {
    let runs = |name: &&str| {
        Command::new(name)
            .arg("--version")
            .output()
            .is_ok_and(|output| output.status.success())
    };
    BROWSERS.into_iter().find(runs)
}

/// What is seen of the report on a bank list that gained `nu`, on a screen.
fn look(browser: &str, width: u32, options: &[&str]) -> Value {
    let project = Project::new();
    project.write("old.yaml", OLD);
    let nasty = "Accounts <script>document.title='broken into'</script>";
    let new = OLD
        .replace("daviplata, ", "daviplata, nu, ")
        .replace("description: Done", &format!("description: \"{nasty}\""));
    project.write("new.yaml", &new);
    let path = |name: &str| project.path(name).to_str().unwrap().to_owned();
    let report = path("report.html");
    let run = project.xtask(&[
        "drift",
        &path("old.yaml"),
        &path("new.yaml"),
        "--format",
        "html",
        "--output",
        &report,
    ]);
    assert_eq!(run.err, "");
    project.write("lens.html", &LENS.replace("WIDTH", &width.to_string()));
    seen(
        browser,
        &project.path("lens.html"),
        &project.path("profile"),
        options,
    )
}

fn seen(browser: &str, page: &Path, profile: &Path, options: &[&str]) -> Value {
    let output = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--allow-file-access-from-files",
        ])
        .args([
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--virtual-time-budget=10000",
            "--dump-dom",
        ])
        .arg(format!("--user-data-dir={}", profile.display()))
        .args(options)
        .arg(format!("file://{}", page.display()))
        .output()
        .unwrap();
    let dom = String::from_utf8(output.stdout).unwrap();
    let seen = dom
        .split_once("<pre id=\"seen\">")
        .and_then(|(_, rest)| rest.split_once("</pre>"));
    let (seen, _) = seen.unwrap_or_else(|| panic!("nothing was seen: {dom}"));
    let seen = seen
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
    serde_json::from_str(&seen).unwrap()
}

#[test]
fn a_person_sees_the_report_on_every_screen() {
    let Some(browser) = browser() else {
        eprintln!("not tested: none of {BROWSERS:?} is here");
        return;
    };
    let wide = look(browser, 1200, &[]);
    let narrow = look(browser, 360, &[]);
    let dark = look(browser, 1200, &["--blink-settings=preferredColorScheme=0"]);
    for seen in [&wide, &narrow, &dark] {
        assert!(
            seen["overflow"].as_i64().unwrap() <= 0,
            "wider than the screen: {seen}"
        );
        assert_eq!(seen["scripts"], 0, "{seen}");
        assert!(
            seen["title"].as_str().unwrap().starts_with("API drift: "),
            "{seen}"
        );
        assert!(
            seen["text"].as_str().unwrap().contains("POST /accounts"),
            "{seen}"
        );
        assert!(
            seen["added"]
                .as_array()
                .unwrap()
                .iter()
                .any(|line| line == "- nu"),
            "{seen}"
        );
        assert!(seen["changes"].as_u64().unwrap() > 0, "{seen}");
        assert_eq!(seen["after"], 0, "no box unticked hides everything: {seen}");
    }
    let columns = |seen: &Value| {
        seen["columns"]
            .as_array()
            .unwrap()
            .iter()
            .map(|count| count.as_u64().unwrap())
            .max()
    };
    assert_eq!(
        columns(&wide),
        Some(2),
        "old and new are side by side: {wide}"
    );
    assert_eq!(
        columns(&narrow),
        Some(1),
        "and below each other on a phone: {narrow}"
    );
    assert_ne!(wide["paper"], dark["paper"], "the dark has other colors");
}
