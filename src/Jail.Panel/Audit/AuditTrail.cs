using System.Text;
using System.Text.Json;
using Jail.Data;
using Jail.Panel.Hosting;

namespace Jail.Panel.Audit;

/// <summary>Writes the audit entry of a call in the call's own transaction.</summary>
internal static class AuditTrail
{
    public static Task AuditAsync(
        this JailDbContext context,
        TimeProvider time,
        Caller caller,
        string action,
        string? subject,
        Guid? tenantId = null,
        string? operationId = null,
        object? detail = null,
        CancellationToken cancellationToken = default) =>
        context.AppendAsync(
            new AuditEntry
            {
                At = time.GetUtcNow(),
                AccountId = caller.AccountId,
                Actor = caller.Email,
                TokenId = caller.TokenId,
                RemoteAddress = caller.RemoteAddress,
                Action = action,
                Subject = subject is null ? null : Escape(subject),
                TenantId = tenantId,
                OperationId = operationId,
                Detail = detail is null ? null : JsonSerializer.Serialize(detail, PanelJson.Options),
            },
            cancellationToken);

    /// <summary>Control and direction characters as <c>\uNNNN</c>: one entry is one line wherever it is shown.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is >= '\u200e' and <= '\u200f' or >= '\u2028' and <= '\u202e' or >= '\u2066' and <= '\u2069')
                result.Append($"\\u{(int)c:x4}");
            else
                result.Append(c);
        }

        return result.ToString();
    }
}
