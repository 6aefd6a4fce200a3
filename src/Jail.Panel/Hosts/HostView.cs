using Jail.Core;

namespace Jail.Panel.Hosts;

/// <param name="State"><c>connected</c>, <c>connecting</c>, <c>unreachable</c> or <c>incompatible</c>.</param>
/// <param name="Message">Why it is not connected.</param>
/// <param name="Status">As last seen; null before the first contact.</param>
internal sealed record HostView(string Name, string State, string? Message, HostStatus? Status, int Jails, int Running, DateTimeOffset? Since);

internal sealed record HostCheckView(bool Ok, IReadOnlyList<HostCheck> Checks);
