import { checkAuthSession, startSessionPolling } from "./authChecker.js";

const { otherTabs, session } = document.body.dataset;
if (otherTabs) startSessionPolling(otherTabs);
if (session) checkAuthSession(session);

// After a wrong password the page is the answer to a POST: a reload must show it again, not send the password again.
const here = new URL(location.href);
if (here.searchParams.has("session_code")) {
  here.searchParams.delete("session_code");
  history.replaceState({}, "", here);
}

for (const button of document.querySelectorAll(".eye[aria-controls]")) {
  const input = document.getElementById(button.getAttribute("aria-controls"));
  button.hidden = false;
  button.addEventListener("click", () => {
    const show = input.type === "password";
    input.type = show ? "text" : "password";
    button.setAttribute("aria-pressed", String(show));
    button.setAttribute("aria-label", show ? button.dataset.hide : button.dataset.show);
  });
}

for (const input of document.querySelectorAll('.inp-group input')) {
  const hint = input.closest(".field").querySelector(".caps");
  if (!hint) continue;
  input.addEventListener("keyup", (event) => {
    if (event.getModifierState) hint.hidden = !event.getModifierState("CapsLock");
  });
}

// A second click would send the password twice and count as a second try.
for (const form of document.querySelectorAll("form[data-once]")) {
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) return event.preventDefault();
    form.dataset.sent = "1";
    const button = form.querySelector("[data-busy]");
    if (!button || (event.submitter && event.submitter !== button)) return;
    button.setAttribute("aria-busy", "true");
    button.textContent = button.dataset.busy;
  });
}
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
