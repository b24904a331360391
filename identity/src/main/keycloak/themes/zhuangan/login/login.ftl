<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password') displayInfo=true; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <p class="meta">${msg("oneAccount")}</p>
    <#assign wrong = messagesPerField.existsError('username','password')>
    <#if wrong><@layout.note kind="error" text=messagesPerField.getFirstError('username','password') /></#if>
    <#if realm.password>
      <form id="kc-form-login" action="${url.loginAction}" method="post" data-once>
        <#if !usernameHidden??>
          <div class="field">
            <label class="lab" for="username">${msg("username")}</label>
            <input class="inp" id="username" name="username" type="text" value="${(login.username!'')}" dir="ltr"
              autocomplete="username" autocapitalize="none" spellcheck="false" required <#if !wrong>autofocus</#if> <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
          </div>
        </#if>
        <div class="field">
          <span class="lab"><label for="password">${msg("password")}</label>
            <#if realm.resetPasswordAllowed><a class="meta" href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></#if></span>
          <div class="inp-group">
            <input class="inp<#if wrong> err</#if>" id="password" name="password" type="password" dir="ltr" autocomplete="current-password" required
              <#if wrong || usernameHidden??>autofocus</#if> <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
            <button class="eye" type="button" hidden aria-controls="password" aria-pressed="false" aria-label="${msg("showPassword")}"
              data-show="${msg("showPassword")}" data-hide="${msg("hidePassword")}">
              <svg class="i" viewBox="0 0 20 20" aria-hidden="true"><path d="M2.5 10S5.2 5 10 5s7.5 5 7.5 5-2.7 5-7.5 5-7.5-5-7.5-5z"/><circle cx="10" cy="10" r="2.2"/><path class="slash" d="M4 16 16 4"/></svg>
            </button>
          </div>
          <p class="hint caps" hidden>${msg("capsLock")}</p>
        </div>
        <#if realm.rememberMe && !usernameHidden??>
          <label class="tick"><input type="checkbox" id="rememberMe" name="rememberMe" <#if login.rememberMe??>checked</#if>><span>${msg("rememberMe")}</span></label>
        </#if>
        <input type="hidden" id="id-hidden-input" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
        <button class="btn pri lg block" id="kc-login" name="login" type="submit" data-busy="${msg("signingIn")}">${msg("doLogIn")}</button>
      </form>
    </#if>
  <#elseif section = "socialProviders">
    <#if realm.password && social?? && social.providers?has_content>
      <div class="or"><span>${msg("or")}</span></div>
      <div class="alt">
        <#list social.providers as p><a class="btn lg" id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></#list>
      </div>
    </#if>
  <#elseif section = "info">
    <p class="meta">${msg("signInHelp")}</p>
  </#if>
</@layout.registrationLayout>
