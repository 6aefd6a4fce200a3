using Jail.Core;

namespace Jail.Panel.Hosting;

/// <summary>The problems the panel knows, one place for their types and status codes.</summary>
internal static class Problems
{
    public static PanelException NotFound(string what, string name) =>
        new("/problems/not-found", 404, "Not found", $"There is no {what} named {name} that you may see.");

    public static PanelException Forbidden(string detail) => new("/problems/forbidden", 403, "Not allowed", detail);

    public static PanelException Unauthorized(string detail) => new("/problems/unauthorized", 401, "Sign-in needed", detail);

    public static PanelException Malformed(string field, string message) =>
        new("/problems/malformed", 400, "Malformed request", message, [new Problem(field, message)]);

    public static PanelException Invalid(IReadOnlyList<Problem> problems) =>
        new("/problems/invalid", 422, "Impossible values", string.Join(' ', problems.Select(p => p.Message).Distinct(StringComparer.Ordinal)), problems);

    public static PanelException Invalid(string field, string message) => Invalid([new Problem(field, message)]);

    public static PanelException Conflict(string type, string title, string detail) => new($"/problems/{type}", 409, title, detail);

    public static PanelException NameInUse(string what, string name) =>
        Conflict("name-in-use", "Name in use", $"There is a {what} named {name} already; choose another name.");

    public static PanelException Stale() =>
        new("/problems/precondition-failed", 412, "Changed meanwhile", "It was changed since you read it; read it again and repeat the change.");

    public static PanelException HostUnreachable(string detail) =>
        new("/problems/host-unreachable", 503, "Host unreachable", detail);

    public static PanelException Internal() =>
        new("/problems/internal", 500, "Internal error", "The panel failed at this; the server's log has the trace id.");
}
