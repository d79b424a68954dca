// The room's page, livelier: sends forms without leaving the page, renews what changed, and keeps what is typed on this
// device until it is sent. Everything works without it too.
"use strict";

(() => {
  const parts = () => [...document.querySelectorAll("[data-part]")];
  const what = (form) => ["raming", form.querySelector("[name=kind]")?.value,
    form.querySelector("[name=option][type=hidden]")?.value ?? ""].join(" ");
  const key = (form, field) => what(form) + " " + field.name;
  // Forms on their way to the server: what stands in them counts as sent.
  const onTheWay = new Set();
  const isKept = (field) => field.name && field.type !== "hidden" && field.type !== "submit";

  // What is typed and not sent stays on this device: a reload, a renewal or a kill of the browser doesn't lose it.
  const remember = (field) => {
    const form = field.closest("form[data-keep]");
    if (!form || !isKept(field)) return;
    field.dataset.dirty = "1";
    try {
      if (field.type === "radio") {
        if (field.checked) localStorage.setItem(key(form, field), field.value);
      } else {
        localStorage.setItem(key(form, field), field.value);
      }
    } catch { /* a full or forbidden store keeps nothing */ }
  };
  const restore = (root) => {
    for (const form of root.querySelectorAll("form[data-keep]")) {
      if (onTheWay.has(what(form))) continue;
      for (const field of form.elements) {
        if (!isKept(field)) continue;
        let kept = null;
        try { kept = localStorage.getItem(key(form, field)); } catch { return; }
        if (kept === null) continue;
        if (field.type === "radio") {
          if (field.value === kept) { field.checked = true; field.dataset.dirty = "1"; }
        } else if (field.value !== kept) {
          field.value = kept;
          field.dataset.dirty = "1";
        }
      }
    }
  };
  const forget = (form) => {
    for (const field of form.elements) {
      if (!isKept(field)) continue;
      delete field.dataset.dirty;
      try { localStorage.removeItem(key(form, field)); } catch { return; }
    }
  };

  // What was typed or chosen in a part and isn't sent: it outlives a renewal, which somebody else's doing can bring.
  const fields = (part) => [...part.querySelectorAll("input, select, textarea")]
    .filter((field) => field.form && isKept(field));
  const isChanged = (field) => {
    if (field.tagName === "SELECT") {
      return field.selectedIndex !== Math.max(0, [...field.options].findIndex((one) => one.defaultSelected));
    }
    return field.type === "radio" ? field.checked && !field.defaultChecked : field.value !== field.defaultValue;
  };
  const typed = (part) => fields(part).filter(isChanged)
    .map((field) => ({ form: field.form, place: key(field.form, field), value: field.value }));
  const unsent = (part) => typed(part).filter(({ form }) => !form.dataset.sent);
  const putBack = (part, kept) => {
    for (const field of fields(part)) {
      for (const { place, value } of kept) {
        if (place !== key(field.form, field)) continue;
        if (field.type === "radio") field.checked ||= field.value === value;
        else if (field.tagName !== "SELECT" || [...field.options].some((one) => one.value === value)) field.value = value;
      }
    }
  };

  // Renews a part of the page where it has changed, with the focus where it was.
  const renewals = new Map();
  const shown = new Map(parts().map((part) => [part.dataset.part, part.innerHTML.trim()]));
  const renew = async (part) => {
    const name = part.dataset.part;
    if (renewals.get(name)) { renewals.set(name, "again"); return; }
    renewals.set(name, "on");
    try {
      const query = location.search;
      const answer = await fetch("/room/part/" + name + query, { headers: { "X-Renewal": "1" } });
      if (!answer.ok) return;
      const text = await answer.text();
      const made = document.createElement("template");
      made.innerHTML = text;
      if (made.innerHTML.trim() === shown.get(name)) return;
      shown.set(name, made.innerHTML.trim());
      const kept = unsent(part);
      const focused = part.contains(document.activeElement) ? document.activeElement : null;
      const marks = focused && { id: focused.id, name: focused.getAttribute("name"), label: focused.textContent };
      const start = focused && "selectionStart" in focused ? focused.selectionStart : null;
      const open = [...part.querySelectorAll("details[open] > summary")].map((summary) => summary.textContent);
      part.innerHTML = text;
      for (const summary of part.querySelectorAll("details > summary")) {
        if (open.includes(summary.textContent)) summary.parentElement.open = true;
      }
      restore(part);
      putBack(part, kept);
      playOnWall();
      if (marks) {
        const again = (marks.id && document.getElementById(marks.id))
          || (marks.name && part.querySelector(`[name="${CSS.escape(marks.name)}"]:not([type=hidden])`))
          || [...part.querySelectorAll("button, a, summary")].find((one) => one.textContent === marks.label);
        if (again) {
          again.focus({ preventScroll: true });
          if (start !== null && "setSelectionRange" in again) {
            try { again.setSelectionRange(start, start); } catch { /* fields of some types have no selection */ }
          }
        }
      }
    } catch { /* the connection comes back, and the next news renews it */ } finally {
      const again = renewals.get(name) === "again";
      renewals.delete(name);
      if (again) renew(part);
    }
  };
  // The answer first: what others show can wait for it.
  const renewAll = () => Promise.all(
    parts().sort((one, other) => (other.dataset.part === "answer") - (one.dataset.part === "answer")).map(renew));

  const showFaults = (faults, form) => {
    for (const place of document.querySelectorAll("[data-fault]")) place.textContent = "";
    const box = document.getElementById("faults");
    const general = [];
    for (const fault of faults) {
      const place = fault.field && document.querySelector(`[data-fault="${CSS.escape(fault.field)}"]`);
      const field = fault.field && form?.elements.namedItem(fault.field);
      if (field && "setAttribute" in field) field.setAttribute("aria-invalid", "true");
      if (place) {
        const line = document.createElement("p");
        line.className = "fault";
        line.textContent = fault.text;
        place.append(line);
      } else {
        general.push(fault.text);
      }
    }
    if (!box) return;
    box.replaceChildren();
    box.className = general.length ? "faults" : "";
    const list = document.createElement("ul");
    for (const text of general) {
      const item = document.createElement("li");
      item.textContent = text;
      list.append(item);
    }
    if (general.length) box.append(list);
  };

  document.addEventListener("submit", async (event) => {
    const form = event.target;
    if (form.getAttribute("action") !== "/room/command") return;
    event.preventDefault();
    const button = event.submitter;
    const body = new URLSearchParams(new FormData(form, button));
    const kind = body.get("kind");
    const sent = typed(form);
    form.dataset.sent = "1";
    onTheWay.add(what(form));
    if (button) button.disabled = true;
    try {
      const answer = await fetch("/room/command", {
        method: "POST", body, headers: { Accept: "application/json" },
      });
      const told = await answer.json();
      if (answer.ok) {
        onTheWay.delete(what(form));
        forget(form);
        // The page of who proposes stays as it is: what was typed has gone to the facilitator.
        if (kind === "propose") form.reset();
        showFaults([], form);
        if (told.next && told.next !== location.pathname + location.search) {
          history.pushState(null, "", told.next);
        }
        await renewAll();
        return;
      }
      onTheWay.delete(what(form));
      delete form.dataset.sent;
      restore(document);
      putBack(document, sent);
      if (kind === "combine-options" && told.faults?.some((fault) => fault.field.startsWith("choice:"))) {
        // What both options change is asked on the page.
        const query = new URLSearchParams(location.search);
        query.set("option", body.get("first"));
        query.set("second", body.get("second"));
        history.pushState(null, "", "/room?" + query);
        await renewAll();
        showFaults(told.faults, form);
      } else {
        showFaults(told.faults ?? [], form);
      }
    } catch {
      form.submit();
    } finally {
      onTheWay.delete(what(form));
      if (button) button.disabled = false;
    }
  });

  // Links within the room renew its parts; the browser's back does too.
  document.addEventListener("click", async (event) => {
    const link = event.target.closest("a[href^='/room?'], a[href='/room'], a[href^='/room#']");
    if (!link || !parts().length || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = new URL(link.href);
    if (target.searchParams.has("lang")) return;
    event.preventDefault();
    history.pushState(null, "", target.pathname + target.search);
    await renewAll();
    const place = target.hash && document.querySelector(target.hash);
    if (place) {
      place.scrollIntoView({ block: "start" });
      if (place.tabIndex >= -1) place.focus({ preventScroll: true });
    }
  });
  addEventListener("popstate", renewAll);

  // Values are checked while they are typed; nothing is changed in them.
  let waiting = 0;
  document.addEventListener("input", (event) => {
    const field = event.target;
    remember(field);
    field.removeAttribute("aria-invalid");
    if (field.form) delete field.form.dataset.sent;
    const form = field.closest("form[data-check]");
    if (!form) return;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      try {
        const answer = await fetch("/room/check", {
          method: "POST", body: new URLSearchParams(new FormData(form)), headers: { Accept: "application/json" },
        });
        const told = await answer.json();
        showFaults(told.faults ?? [], form);
      } catch { /* it is checked again when it is sent */ }
    }, 300);
  });
  document.addEventListener("change", (event) => remember(event.target));

  // One possible future after the other.
  let playing = 0;
  const play = (figure) => {
    const lines = [...figure.querySelectorAll("[data-future]")];
    const said = figure.querySelector("[data-future-said]");
    let at = Number(figure.dataset.at ?? -1) + 1;
    if (at >= lines.length) at = 0;
    figure.dataset.at = at;
    lines.forEach((line, place) => line.classList.toggle("now", place === at));
    if (said) said.textContent = lines[at]?.dataset.future ?? "";
  };
  const playAll = (figure, button) => {
    clearInterval(playing);
    button.setAttribute("aria-pressed", "true");
    play(figure);
    playing = setInterval(() => (figure.isConnected ? play(figure) : clearInterval(playing)), 1200);
  };
  document.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-play]");
    if (!button) return;
    const figure = button.closest("figure");
    if (button.dataset.play === "next") { play(figure); return; }
    if (button.getAttribute("aria-pressed") !== "true") { playAll(figure, button); return; }
    clearInterval(playing);
    button.setAttribute("aria-pressed", "false");
  });
  // On the wall they play by themselves: nobody stands beside it. Whoever asked their device for no motion presses.
  const playOnWall = () => {
    const figure = document.querySelector("body.projector figure.futures");
    const button = figure?.querySelector('button[data-play="all"]');
    if (!button || figure.dataset.at !== undefined || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    playAll(figure, button);
  };

  // News of the room.
  if (parts().length) {
    restore(document);
    playOnWall();
    const news = new EventSource("/room/events");
    // The first news of an answer is shown at once; what comes soon after it, together.
    let late = 0;
    let last = -Infinity;
    news.addEventListener("state", renewAll);
    news.addEventListener("answer", () => {
      if (late) return;
      late = setTimeout(() => {
        late = 0;
        last = performance.now();
        for (const part of parts()) if (["answer", "screen", "together"].includes(part.dataset.part)) renew(part);
      }, Math.max(0, last + 250 - performance.now()));
    });
  }
})();
