<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('password','password-confirm'); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <p class="meta">${msg("passwordRule")}</p>
    <form id="kc-passwd-update-form" action="${url.loginAction}" method="post" data-once>
      <@layout.password id="password-new" name="password-new" label=msg("passwordNew") autocomplete="new-password" focus=true
        error=messagesPerField.existsError('password')?then(messagesPerField.get('password'), '') />
      <@layout.password id="password-confirm" name="password-confirm" label=msg("passwordConfirm") autocomplete="new-password"
        error=messagesPerField.existsError('password-confirm')?then(messagesPerField.get('password-confirm'), '') />
      <label class="tick"><input type="checkbox" id="logout-sessions" name="logout-sessions" value="on" checked><span>${msg("logoutOtherSessions")}</span></label>
      <button class="btn pri lg block" name="login" type="submit" data-busy="${msg("saving")}">${msg("savePassword")}</button>
      <#if isAppInitiatedAction??><button class="btn lg block" name="cancel-aia" value="true" type="submit" formnovalidate>${msg("doCancel")}</button></#if>
    </form>
  </#if>
</@layout.registrationLayout>
