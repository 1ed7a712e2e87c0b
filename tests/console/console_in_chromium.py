"""The console page in headless Chromium: `nox -s console`. Not among the other tests, for not every machine has a browser."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx2
import pytest

from tests.console.chromium import Page, opened
from tests.mock.test_command import admin, mocks


@pytest.fixture(scope="module")
def told() -> Iterator[dict[str, Any]]:
    with mocks("--jobs", "5", "--speed", "0") as told:
        yield told


@pytest.fixture
def page(told: dict[str, Any]) -> Iterator[Page]:
    admin(told, "POST", "/reset")
    with opened(f"{told['admin_url']}/") as page:
        page.wait("document.getElementById('now')?.value.includes('UTC')")
        yield page
        assert page.problems == []


def texts(selector: str) -> str:
    return f"[...document.querySelectorAll('{selector}')].map(one => one.textContent)"


def test_requests_show_up_as_they_come(page: Page, told: dict[str, Any]) -> None:
    url = told["mocks"]["vspc"]["base_url"]
    httpx2.get(f"{url}/about?x=<b>1</b>", headers={"Authorization": "Bearer mock-api-key"}, trust_env=False)
    [row] = page.wait(texts("#requests tr"))
    assert "GET /api/v3/about?x=" in row
    assert "portal-administrator" not in row.partition("about_get")[0]
    assert page.run("document.querySelector('#requests b')") is None
    assert page.run(texts("#state dt")) == ["vspc", "em"]


def test_a_request_shows_its_filter_decoded_why_it_was_refused_and_what_was_tolerated(
    page: Page, told: dict[str, Any]
) -> None:
    url = told["mocks"]["vspc"]["base_url"]
    headers = {"Authorization": "Bearer mock-api-key"}
    for filter_ in ("[{'property':'status','operation':'equals','value':'Failed'}]", "[{'status':'Failed'}]"):
        path = f"{url}/infrastructure/backupServers/jobs"
        httpx2.get(path, params={"filter": filter_}, headers=headers, trust_env=False)
    refused, tolerated = page.wait(texts("#requests tr"), lambda rows: len(rows) == 2)
    assert "?filter=[{'property':'status','operation':'equals','value':'Failed'}]" in tolerated
    assert "vspc-single-quotes" in tolerated
    assert '"operation" is a required property' in refused
    assert "real time" in page.run("document.getElementById('now').value")


def test_a_body_is_shown_and_stays_open(page: Page, told: dict[str, Any]) -> None:
    url = told["mocks"]["vspc"]["base_url"]
    signing_in = {"grant_type": "password", "username": "company-owner", "password": "hidden"}
    httpx2.post(f"{url}/token", data=signing_in, trust_env=False)
    page.wait(
        "document.querySelector('#requests summary')?.click() ?? document.querySelector('#requests details')?.open"
    )
    shown = page.run("document.querySelector('#requests .body').textContent")
    assert "username=company-owner" in shown
    assert "hidden" not in shown
    httpx2.get(f"{url}/about", trust_env=False)
    page.wait(texts("#requests tr"), lambda rows: len(rows) == 2)
    assert page.run("document.querySelector('#requests details').open")


def test_a_fault_is_set_and_cleared_by_keyboard_alone(page: Page, told: dict[str, Any]) -> None:
    reached = []
    for _ in range(20):
        page.press("Tab", 9)
        reached.append(page.run("document.activeElement.id || document.activeElement.textContent"))
        if reached[-1] == "operation":
            break
    page.type("jobs_lst")
    page.press("Enter", 13)
    page.wait("document.getElementById('message').textContent.includes('No operation is called jobs_lst')")
    page.run("document.getElementById('operation').select()")
    page.type("jobs_list")
    page.press("Tab", 9)
    page.type("3")
    page.press("Enter", 13)
    assert page.wait(texts("#faults code")) == ["429 jobs_list next=3"]
    assert admin(told, "GET", "/faults")[0]["left"] == 3
    page.run("document.querySelector('#faults button').focus()")
    page.press("Enter", 13)
    page.wait(f"{texts('#faults li')}.length === 0")
    assert admin(told, "GET", "/faults") == []


def test_every_control_is_reached_by_keyboard(page: Page) -> None:
    count = page.run("document.querySelectorAll('button:not([hidden]), input, select, .scroll').length")
    reached = set()
    for _ in range(count):
        page.press("Tab", 9)
        reached.add(page.run("[...document.querySelectorAll('*')].indexOf(document.activeElement)"))
    assert len(reached) == count


def test_the_clock_is_moved(page: Page, told: dict[str, Any]) -> None:
    page.run("document.querySelector('[data-seconds=\"3600\"]').click()")
    page.wait("document.getElementById('now').value.includes('09:00:00 UTC')")
    page.run("document.getElementById('speed').value = 60")
    page.run("document.querySelector('#clock button').click()")
    page.wait("document.getElementById('now').value.includes('speed 60')")
    assert admin(told, "GET", "/clock")["speed"] == 60


def test_it_fits_a_phone(page: Page) -> None:
    page.send("Emulation.setDeviceMetricsOverride", width=360, height=740, deviceScaleFactor=2, mobile=True)
    page.wait("innerWidth", lambda width: width == 360)
    assert page.run("document.documentElement.scrollWidth") <= 360
    sizes = page.run(
        "[...document.querySelectorAll('button:not([hidden]), input, select')].map(one => one.getBoundingClientRect().height)"
    )
    assert min(sizes) >= 36, "a finger needs room"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_dark_where_the_reader_wants_it_so(page: Page, scheme: str) -> None:
    page.send("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": scheme}])
    colour = page.run("getComputedStyle(document.body).backgroundColor")
    brightness = sum(int(part) for part in colour.strip("rgb()").split(","))
    assert (brightness < 200) is (scheme == "dark"), colour
