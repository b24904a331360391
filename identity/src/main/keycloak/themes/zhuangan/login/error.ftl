<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${msg("errorTitle")}
  <#elseif section = "form">
    <@layout.note kind="error" text=message.summary />
    <p class="meta">${msg("errorNext")}</p>
    <#if !skipLink?? && client?? && client.baseUrl?has_content>
      <p class="stack"><a class="btn pri lg block" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
    </#if>
  </#if>
</@layout.registrationLayout>
