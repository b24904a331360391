<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<!DOCTYPE html>
<html lang="${lang}">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="color-scheme" content="light">
  <meta name="robots" content="noindex">
  <title><#nested "header"> · ${msg("productName")}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/mark.svg">
  <link rel="stylesheet" href="${url.resourcesPath}/css/sign-in.css">
  <script type="module" src="${url.resourcesPath}/js/sign-in.js"></script>
  <#if scripts??>
    <#list scripts as script><script src="${script}"></script></#list>
  </#if>
</head>
<body data-page="${pageId}" data-other-tabs="${url.ssoLoginInOtherTabsUrl}"<#if authenticationSession??> data-session="${authenticationSession.authSessionIdHash}"</#if>>
<a class="skip" href="#main">${msg("skipToMain")}</a>
<div class="si">
  <section class="si-a">
    <div><@brand /></div>
    <img class="lotus" src="${url.resourcesPath}/img/lotus.svg" alt="">
    <div class="si-s"><p>${msg("promise1")}<br>${msg("promise2")}<br>${msg("promise3")}</p></div>
  </section>
  <main id="main" class="si-f">
    <#if realm.internationalizationEnabled && locale.supported?size gt 1>
      <nav class="si-lang" aria-label="${msg("languages")}">
        <#list locale.supported?sort_by("languageTag")?reverse as l>
          <#if l.languageTag == locale.currentLanguageTag>
            <span lang="${l.languageTag}" aria-current="true">${msg("language." + l.languageTag)}</span>
          <#else>
            <a href="${l.url}" lang="${l.languageTag}" hreflang="${l.languageTag}">${msg("language." + l.languageTag)}</a>
          </#if>
        </#list>
      </nav>
    </#if>
    <div class="si-box">
      <div class="only-s"><@brand /></div>
      <h1><#nested "header"></h1>
      <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <div class="who">
          <#nested "show-username">
          <span>${auth.attemptedUsername}</span>
          <a href="${url.loginRestartFlowUrl}">${msg("otherAccount")}</a>
        </div>
      </#if>
      <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <@note kind=message.type text=message.summary />
      </#if>
      <#nested "form">
      <#if auth?has_content && auth.showTryAnotherWayLink()>
        <form action="${url.loginAction}" method="post">
          <input type="hidden" name="tryAnotherWay" value="on">
          <button class="btn lg block" type="submit">${msg("doTryAnotherWay")}</button>
        </form>
      </#if>
      <#nested "socialProviders">
      <#if displayInfo><div class="more"><#nested "info"></div></#if>
    </div>
  </main>
</div>
</body>
</html>
</#macro>

<#macro brand>
  <span class="brand"><img class="mark" src="${url.resourcesPath}/img/mark.svg" alt=""><span><b>${msg("productName")}</b><span>${msg("productLine")}</span></span></span>
</#macro>

<#macro note kind text>
  <p id="input-error" class="note ${(kind = 'error')?then('danger', kind)}" role="${(kind = 'error')?then('alert', 'status')}">
    <svg class="i" viewBox="0 0 20 20" aria-hidden="true"><#if kind = 'success'><path d="m4.5 10.5 3.7 3.7 7.3-8"/><#else><path d="M10 3.5 17.5 16.5h-15zM10 8.5v3.8M10 14.4h0"/></#if></svg>
    <span>${kcSanitize(text)?no_esc}</span>
  </p>
</#macro>

<#macro password id name label autocomplete error="" focus=false>
  <div class="field">
    <label class="lab" for="${id}">${label}</label>
    <div class="inp-group">
      <input class="inp<#if error?has_content> err</#if>" type="password" id="${id}" name="${name}" autocomplete="${autocomplete}" dir="ltr"
        <#if focus>autofocus</#if> <#if error?has_content>aria-invalid="true" aria-describedby="${id}-why"</#if>>
      <button class="eye" type="button" hidden aria-controls="${id}" aria-pressed="false" aria-label="${msg("showPassword")}"
        data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}">
        <svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z"/><circle cx="10" cy="10" r="2.2"/><path class="slash" d="M4 16 16 4"/></svg>
      </button>
    </div>
    <#if error?has_content><p class="why" id="${id}-why">${kcSanitize(error)?no_esc}</p></#if>
    <p class="hint caps" hidden>${msg("capsLock")}</p>
  </div>
</#macro>
