using System.Text.Json;

namespace Jail.Panel.Audit;

internal sealed record AuditView(
    long Id,
    DateTimeOffset At,
    string Actor,
    string? TokenId,
    string? RemoteAddress,
    string Action,
    string? Subject,
    string? OperationId,
    JsonElement? Detail,
    string Hash);

internal sealed record AuditFilter(string? Subject = null, string? Actor = null, string? Action = null);
