<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="meta">${msg("pageExpiredWhy")}</p>
    <p class="stack"><a class="btn pri lg block" id="loginContinueLink" href="${url.loginAction}">${msg("pageExpiredContinue")}</a>
    <a class="btn lg block" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("pageExpiredRestart")}</a></p>
  </#if>
</@layout.registrationLayout>
