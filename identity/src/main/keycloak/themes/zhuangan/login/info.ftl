<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${msg("infoTitle")}</#if>
  <#elseif section = "form">
    <p class="lead">${kcSanitize(message.summary)?no_esc}<#if requiredActions??><#list requiredActions>: <b><#items as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#items></b></#list></#if></p>
    <#if !skipLink??>
      <#if pageRedirectUri?has_content>
        <p class="stack"><a class="btn pri lg block" href="${pageRedirectUri}">${msg("backToApplication")}</a></p>
      <#elseif actionUri?has_content>
        <p class="stack"><a class="btn pri lg block" href="${actionUri}">${msg("proceedWithAction")}</a></p>
      <#elseif (client.baseUrl)?has_content>
        <p class="stack"><a class="btn pri lg block" href="${client.baseUrl}">${msg("backToApplication")}</a></p>
      </#if>
    </#if>
  </#if>
</@layout.registrationLayout>
