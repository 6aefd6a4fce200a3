namespace Jail.Core;

/// <summary>An immutable built root.</summary>
/// <param name="Template">Name of the definition it was built from.</param>
/// <param name="Version">See <see cref="TemplateVersionName"/>.</param>
/// <param name="BuiltAt">When its build ended.</param>
/// <param name="BuildSeconds">How long the build took.</param>
/// <param name="CloneSeconds">How long a clone of it took, tried at the end of the build.</param>
/// <param name="SizeBytes">Bytes its files take.</param>
/// <param name="Files">Number of files and folders.</param>
/// <param name="Sha256">Over its manifest, which names every package, and every file with its own sum.</param>
/// <param name="Packages">Installed packages with versions.</param>
public sealed record TemplateVersion(
    string Template,
    string Version,
    DateTimeOffset BuiltAt,
    double BuildSeconds,
    double CloneSeconds,
    long SizeBytes,
    long Files,
    string Sha256,
    IReadOnlyList<TemplatePackage> Packages);

public sealed record TemplatePackage(string Name, string Version, string Architecture);
