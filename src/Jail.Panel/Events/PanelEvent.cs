namespace Jail.Panel.Events;

/// <summary>Something that happened, for /events and for open pages.</summary>
/// <param name="Sequence">Counts up from 1 in this process.</param>
/// <param name="Type"><c>jail.state</c>, <c>operation.progress</c>, <c>operation.ended</c>, <c>template.built</c> or <c>host.state</c>.</param>
/// <param name="TenantId">Whose jail it concerns; null: no tenant's.</param>
/// <param name="ForAll">Told to everybody, not only to staff and that tenant.</param>
/// <param name="Data">What the event carries, as JSON.</param>
internal sealed record PanelEvent(long Sequence, DateTimeOffset At, string Type, Guid? TenantId, bool ForAll, object Data);

/// <summary>Data of <c>jail.state</c>.</summary>
internal sealed record JailStateEvent(string Jail, string State, string? Message);

/// <summary>Data of <c>template.built</c>.</summary>
internal sealed record TemplateBuiltEvent(string Template, string Version);

/// <summary>Data of <c>host.state</c>.</summary>
internal sealed record HostStateEvent(string Host, string State, string? Message);
