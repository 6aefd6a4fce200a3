namespace Jail.Engines;

/// <summary>A resource on the host that no jail's intent accounts for, or one that an intent calls for and that is not there.</summary>
/// <param name="Kind"><c>mount</c>, <c>netns</c>, <c>link</c>, <c>nft</c>, <c>cgroup</c>, <c>tree</c>, <c>id-range</c>, <c>process</c>, <c>socket</c>, <c>loop</c>, <c>file</c>.</param>
/// <param name="Name">The resource's own name.</param>
/// <param name="Detail">What is wrong with it.</param>
public sealed record Leak(string Kind, string Name, string Detail);
