namespace Jail.Core;

/// <summary>One thing wrong with what was asked.</summary>
/// <param name="Field">The REST field in camelCase with its path, e.g. <c>limits.memoryBytes</c> or <c>addresses[0].address</c>.</param>
/// <param name="Message">A sentence that says what is wrong and what would be right.</param>
public sealed record Problem(string Field, string Message);
